/** `docker container kill`. */
import { killContainer } from '../../../engine/containers/stop'
import type { Command } from '../../command'
import { names, signalWords } from '../../completes'
import { forEachReference } from '../../each'

export const containerKill: Command = {
  path: ['container', 'kill'],
  aliases: [['kill']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Kill one or more running containers',
  completes: [names('running container')],
  minimumArguments: 1,
  flags: [
    {
      name: 'signal',
      short: 's',
      type: 'string',
      description: 'Signal to send to the container',
      completes: signalWords,
    },
  ],
  execute(context, { arguments: references, flags }) {
    return forEachReference(context, references, (reference) => {
      killContainer(context.session, reference, flags.string('signal'))
      return reference
    })
  },
}
