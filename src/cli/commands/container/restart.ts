/** `docker container restart`. */
import { restartContainer } from '../../../engine/containers/stop'
import type { Command } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { readStopOptions, stopFlags } from './flags/stop-flags'

export const containerRestart: Command = {
  path: ['container', 'restart'],
  aliases: [['restart']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Restart one or more containers',
  completes: [names('container')],
  minimumArguments: 1,
  flags: stopFlags,
  execute(context, { arguments: references, flags }) {
    const options = readStopOptions(flags)
    return forEachReference(context, references, (reference) => {
      restartContainer(context.session, reference, options)
      return reference
    })
  },
}
