/** `docker container wait`. */
import { hasEnded } from '../../../engine/containers/stop'
import { findContainer } from '../../../engine/containers/store'
import { advanceUntil } from '../../../engine/processes/clock'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { lastKnown, longestWatch } from './attached-output'

/** Exit code of a client that was interrupted. */
const interrupted = 130

export const containerWait: Command = {
  path: ['container', 'wait'],
  aliases: [['wait']],
  usage: 'CONTAINER [CONTAINER...]',
  summary: 'Block until one or more containers stop, then print their exit codes',
  completes: [names('container')],
  minimumArguments: 1,
  flags: [],
  execute(context, { arguments: references }) {
    const { session } = context
    return forEachReference(context, references, (reference) => {
      const { id, name } = findContainer(session, reference)
      if (!advanceUntil(session, hasEnded(id), longestWatch)) {
        throw new CommandError(`layerlab: ${name} still runs after an hour of the page's clock`, interrupted)
      }
      return String(lastKnown(session, id).state.exitCode)
    })
  },
}
