/** `docker volume prune`. */
import { pruneVolumes } from '../../../engine/storage/prune'
import { type Command, CommandError } from '../../command'
import { humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { readFilters } from '../image/filters'

const question = 'not used by at least one container.\nAre you sure you want to continue?'
const warnAnonymous = `WARNING! This will remove anonymous local volumes ${question}`
const warnAll = `WARNING! This will remove all local volumes ${question}`

export const volumePrune: Command = {
  path: ['volume', 'prune'],
  usage: '[OPTIONS]',
  summary: 'Remove unused local volumes',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Remove all unused volumes, not just anonymous ones' },
    { name: 'filter', type: 'filter', description: 'Provide filter values (e.g. "label=<label>")' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
  ],
  *execute(context, { flags }) {
    const all = flags.boolean('all')
    const given = readFilters(flags.list('filter'))
    if (all && given.has('all')) {
      throw new CommandError('conflicting options: cannot specify both --all and --filter all=1')
    }
    if (!flags.boolean('force') && !(yield* confirm(context, all ? warnAll : warnAnonymous))) return 0
    const filters = all ? new Map(given).set('all', ['true']) : given
    const { removed, bytes } = pruneVolumes(context.session, filters)
    if (removed.length > 0) {
      context.out(`Deleted Volumes:\n${removed.map((name) => `${name}\n`).join('')}\n`)
    }
    context.out(`Total reclaimed space: ${humanSize(bytes)}\n`)
    return 0
  },
}
