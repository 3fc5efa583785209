/** `docker image prune`. */
import { pruneImages } from '../../../engine/images/prune'
import type { Command } from '../../command'
import { humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { readFilters } from './filters'

const warnDangling = 'WARNING! This will remove all dangling images.\nAre you sure you want to continue?'
const warnAll = `WARNING! This will remove all images without at least one container associated to them.
Are you sure you want to continue?`

export const imagePrune: Command = {
  path: ['image', 'prune'],
  usage: '[OPTIONS]',
  summary: 'Remove unused images',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Remove all unused images, not just dangling ones' },
    { name: 'filter', type: 'filter', description: 'Provide filter values (e.g. "until=<timestamp>")' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
  ],
  *execute(context, { flags }) {
    const all = flags.boolean('all')
    if (!flags.boolean('force') && !(yield* confirm(context, all ? warnAll : warnDangling))) return 0
    const given = readFilters(flags.list('filter'))
    const filters = new Map(given).set('dangling', [...(given.get('dangling') ?? []), String(!all)])
    const { records, reclaimed } = pruneImages(context.session, filters)
    if (records.length > 0) {
      const lines = records.map((record) =>
        'deleted' in record ? `deleted: ${record.deleted}\n` : `untagged: ${record.untagged}\n`,
      )
      context.out(`Deleted Images:\n${lines.join('')}\n`)
    }
    context.out(`Total reclaimed space: ${humanSize(reclaimed)}\n`)
    return 0
  },
}
