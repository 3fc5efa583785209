/** `docker container stop`. */
import { stopContainer } from '../../../engine/containers/stop'
import type { Command } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { readStopOptions, stopFlags } from './flags/stop-flags'

export const containerStop: Command = {
  path: ['container', 'stop'],
  aliases: [['stop']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Stop one or more running containers',
  completes: [names('running container')],
  minimumArguments: 1,
  flags: stopFlags,
  execute(context, { arguments: references, flags }) {
    const options = readStopOptions(flags)
    return forEachReference(context, references, (reference) => {
      stopContainer(context.session, reference, options)
      return reference
    })
  },
}
