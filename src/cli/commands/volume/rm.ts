/** `docker volume rm`. */
import { removeVolume } from '../../../engine/storage/volume-store'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'

export const volumeRemove: Command = {
  path: ['volume', 'rm'],
  aliases: [['volume', 'remove']],
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: 'Remove one or more volumes',
  description: 'Remove one or more volumes. You cannot remove a volume that is in use by a container.',
  completes: [names('volume')],
  minimumArguments: 1,
  flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the removal of one or more volumes' }],
  execute(context, { arguments: names, flags }) {
    return forEachReference(context, names, (name) => {
      if (name === '') throw new CommandError('invalid volume name or ID: value is empty')
      removeVolume(context.session, name, flags.boolean('force'))
      return name
    })
  },
}
