/** `docker volume inspect`. */
import { inspectVolume } from '../../../engine/storage/inspect'
import { findVolume } from '../../../engine/storage/volume-store'
import type { Command } from '../../command'
import { names } from '../../completes'
import { templateFlag } from '../../format/format-flags'
import { InspectRefusal, writeInspection } from '../../format/inspect'
import { volumeValue } from '../../format/volume-value'

export const volumeInspect: Command = {
  path: ['volume', 'inspect'],
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  summary: 'Display detailed information on one or more volumes',
  completes: [names('volume')],
  minimumArguments: 1,
  flags: [templateFlag],
  execute(context, { arguments: names, flags }) {
    const lookUp = (name: string) => {
      if (name === '') throw new InspectRefusal('invalid volume name or ID: value is empty')
      return { json: inspectVolume(findVolume(context.session, name)), toValue: volumeValue }
    }
    return writeInspection(context, names, flags.string('format'), lookUp, { typeOnly: true })
  },
}
