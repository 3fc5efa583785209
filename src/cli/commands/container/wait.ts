/** `docker container wait`. */
import type { Container } from '../../../engine/containers/container'
import { hasEndedRun } from '../../../engine/containers/stop'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import type { Wait } from '../../../engine/processes/program'
import type { Command, CommandContext } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { interrupted, stayAttached } from './attached-client'
import { lastKnown } from './attached-output'

export const containerWait: Command = {
  path: ['container', 'wait'],
  aliases: [['wait']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: 'Block until one or more containers stop, then print their exit codes',
  completes: [names('container')],
  minimumArguments: 1,
  flags: [],
  *execute(context, { arguments: references }) {
    const { session } = context
    const refused: string[] = []
    for (const reference of references) {
      const container = containerOf(context, reference)
      if (container === undefined) refused.push(reference)
      else if ((yield* waitFor(context, container)) === interrupted) return interrupted
      else context.out(`${lastExitCode(lastKnown(session, container.id))}\n`)
    }
    return forEachReference(context, refused, (reference) => findContainer(session, reference).name)
  },
}

/** The exit code of the run that was waited for: a container that was started again has 0. */
function lastExitCode({ state }: Container): number {
  return state.lastExitCode ?? state.exitCode
}

/** Waits until the run of a container is over that it is in, or that it waits to begin. */
function waitFor(context: CommandContext, container: Container): Generator<Wait, number, void> {
  const isOver = hasEndedRun(container)
  return stayAttached(context, {
    containerId: container.id,
    show() {
      // nothing to see before all have stopped
    },
    ended: () => (isOver(context.session.machine) ? 0 : undefined),
    interrupt: () => interrupted,
    endless: `layerlab: ${container.name} still runs after an hour of the page's clock`,
  })
}

/** What a reference means; undefined for what is refused. */
function containerOf({ session }: CommandContext, reference: string): Container | undefined {
  try {
    return findContainer(session, reference)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
