/** `docker volume create`. */
import { createVolume } from '../../../engine/storage/volume-store'
import { type Command, CommandError } from '../../command'
import { keyValues } from '../container/options/environment'
import { labelProblem } from '../container/options/validate'

export const volumeCreate: Command = {
  path: ['volume', 'create'],
  usage: '[OPTIONS] [VOLUME]',
  summary: 'Create a volume',
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [
    {
      name: 'driver',
      short: 'd',
      type: 'string',
      description: 'Specify volume driver name (default "local")',
      default: 'local',
    },
    { name: 'label', type: 'list', description: 'Set metadata for a volume', validate: labelProblem },
    { name: 'name', type: 'string', description: 'Specify volume name', hidden: true },
    { name: 'opt', short: 'o', type: 'map', description: 'Set driver specific options (default map[])' },
  ],
  execute({ session, out }, { arguments: [name = ''], flags }) {
    const named = flags.string('name')
    if (named !== '' && name !== '') {
      throw new CommandError(
        'conflicting options: cannot specify a volume-name through both --name and as a positional arg',
      )
    }
    const volume = createVolume(session, {
      name: named === '' ? name : named,
      driver: flags.string('driver'),
      labels: keyValues(flags.list('label')),
      options: keyValues(flags.list('opt')),
    })
    out(`${volume.name}\n`)
    return 0
  },
}
