/** `docker container update`. */
import { updateSettings } from '../../../engine/containers/update'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { parseByteSize, parseDecimal } from '../../flags/values'
import { readLimits } from './flags/resource-flags'
import { updateFlags } from './flags/update-flags'
import { readRestartPolicy } from './options/restart'

export const containerUpdate: Command = {
  path: ['container', 'update'],
  aliases: [['update']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Update configuration of one or more containers',
  completes: [names('container')],
  minimumArguments: 1,
  flags: updateFlags,
  execute(context, { arguments: references, flags }) {
    if (!updateFlags.some(({ name }) => flags.changed(name))) {
      throw new CommandError('you must provide one or more flags when using this command')
    }
    const request = {
      memory: flags.changed('memory') ? parseByteSize(flags.string('memory')) : 0,
      nanoCpus: flags.changed('cpus') ? parseDecimal(flags.string('cpus')) : 0,
      ...(flags.changed('restart') ? { restartPolicy: readRestartPolicy(flags.string('restart')) } : {}),
      limits: readLimits(flags),
    }
    return forEachReference(context, references, (reference) => {
      updateSettings(context.session, reference, request)
      return reference
    })
  },
}
