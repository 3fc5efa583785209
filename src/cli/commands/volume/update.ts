/** `docker volume update`: of the volumes of a swarm only, which there are none of here. */
import { findVolume } from '../../../engine/storage/volume-store'
import { type Command, CommandError } from '../../command'

export const volumeUpdate: Command = {
  path: ['volume', 'update'],
  usage: '[OPTIONS] [VOLUME]',
  summary: 'Update a volume (cluster volumes only)',
  hidden: true,
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    {
      name: 'availability',
      type: 'string',
      default: 'active',
      hidden: true,
      description: 'Cluster Volume availability ("active", "pause", "drain")',
    },
  ],
  execute(context, { arguments: [name = ''] }) {
    findVolume(context.session, name)
    throw new CommandError('can only update cluster volumes')
  },
}
