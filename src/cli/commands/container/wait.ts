/** `docker container wait`. */
import type { Container } from '../../../engine/containers/container'
import { hasEnded } from '../../../engine/containers/stop'
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
    const found = new Map(references.map((reference) => [reference, containerOf(context, reference)]))
    for (const container of found.values()) {
      if (container !== undefined && (yield* waitFor(context, container)) === interrupted) return interrupted
    }
    return forEachReference(context, references, (reference) => {
      const { id } = found.get(reference) ?? findContainer(session, reference)
      return String(lastKnown(session, id).state.exitCode)
    })
  },
}

/** Waits for a container to stop. */
function waitFor(context: CommandContext, { id, name }: Container): Generator<Wait, number, void> {
  return stayAttached(context, {
    containerId: id,
    show() {
      // nothing to see before all have stopped
    },
    ended: () => (hasEnded(id)(context.session.machine) ? 0 : undefined),
    interrupt: () => interrupted,
    endless: `layerlab: ${name} still runs after an hour of the page's clock`,
  })
}

/** What a reference means; undefined for what is refused later. */
function containerOf({ session }: CommandContext, reference: string): Container | undefined {
  try {
    return findContainer(session, reference)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
