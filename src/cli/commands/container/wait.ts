/** `docker container wait`. */
import type { Container } from '../../../engine/containers/container'
import { hasEndedRun } from '../../../engine/containers/stop'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import type { Command, CommandContext } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { interrupted } from './attached-client'
import { lastExitCode, lastKnown } from './attached-output'
import { waitSilently } from './silent-client'

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
      else if ((yield* waitSilently(context, container.id, hasEndedRun(container))) === interrupted) return interrupted
      else context.out(`${lastExitCode(lastKnown(session, container.id))}\n`)
    }
    return forEachReference(context, refused, (reference) => findContainer(session, reference).name)
  },
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
