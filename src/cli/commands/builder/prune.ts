/** `docker builder prune`. */

import { pruneBuildCache } from '../../../engine/images/build/cache'
import type { BuildCacheEntry } from '../../../engine/images/build-cache'
import { type Filters, untilFilter } from '../../../engine/images/filters'
import { type Command, CommandError } from '../../command'
import { humanDuration, humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { readFilters } from '../image/filters'
import { asBuildx } from './buildx-flags'

const warnDangling = 'WARNING! This will remove all dangling build cache. Are you sure you want to continue?'
const warnAll = 'WARNING! This will remove all build cache. Are you sure you want to continue?'

/** The table that buildx prints while entries go, tab by tab as it writes it. */
function rows(entries: readonly BuildCacheEntry[], now: number): string {
  const lines = entries.map(({ id, kind, size, lastUsed }, index) => {
    const name = (kind === 'source.local' ? `${id}*` : id).padEnd(40)
    const accessed = `${humanDuration(now - lastUsed)} ago`
    return `${name}\ttrue ${index === 0 ? '\t\t' : '\t'}${humanSize(size).padEnd(10)}\t${accessed}\n`
  })
  return `ID\t\t\t\t\t\tRECLAIMABLE\tSIZE\t\tLAST ACCESSED\n${lines.join('')}`
}

/** What BuildKit knows of an entry besides its times (client/prune.go and cache/manager.go). */
const fields: ReadonlySet<string> = new Set([
  'description',
  'id',
  'immutable',
  'inuse',
  'mutable',
  'parents',
  'private',
  'shared',
  'type',
])

/** True for a filter by a field that no entry has. Throws CommandError for the fields that there are. */
function refuseUnsimulated(filters: Filters): boolean {
  const others = [...filters.keys()].filter((name) => name !== 'until')
  const known = others.find((name) => fields.has(name.replace(/!$/, '')))
  if (known !== undefined) throw new CommandError(`docker builder prune --filter ${known} is not simulated here`)
  return others.length > 0
}

export const builderPrune: Command = {
  path: ['builder', 'prune'],
  shownAs: 'buildx prune',
  shownAliases: [],
  usage: '',
  summary: 'Remove build cache',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'all', short: 'a', type: 'bool', description: 'Include internal/frontend images' },
    {
      name: 'builder',
      type: 'string',
      description: 'Override the configured builder instance (default "default")',
      unsupported: true,
    },
    { name: 'debug', short: 'D', type: 'bool', description: 'Enable debug logging', unsupported: true },
    { name: 'filter', type: 'filter', description: 'Provide filter values' },
    { name: 'force', short: 'f', type: 'bool', description: 'Do not prompt for confirmation' },
    {
      name: 'max-used-space',
      type: 'bytes',
      description: 'Maximum amount of disk space allowed to keep for cache',
      unsupported: true,
    },
    {
      name: 'min-free-space',
      type: 'bytes',
      description: 'Target amount of free disk space after pruning',
      unsupported: true,
    },
    {
      name: 'reserved-space',
      type: 'bytes',
      description: 'Amount of disk space always allowed to keep for cache',
      unsupported: true,
    },
    { name: 'verbose', type: 'bool', description: 'Provide a more verbose output', unsupported: true },
  ],
  *execute(context, { flags }) {
    const { session } = context
    const all = flags.boolean('all')
    if (!flags.boolean('force') && !(yield* confirm(context, all ? warnAll : warnDangling))) return 0
    const filters = readFilters(flags.list('filter'))
    const until = untilFilter(filters, session.machine.clock)
    const isUnknown = refuseUnsimulated(filters)
    const removed = isUnknown ? [] : pruneBuildCache(session, { all, ...(until === undefined ? {} : { until }) })
    if (removed.length > 0) context.out(rows(removed, session.machine.clock))
    const total = removed.reduce((sum, { size }) => sum + size, 0)
    context.out(`Total:\t${humanSize(total)}\n`)
    return 0
  },
}

/** The same as a command of buildx itself. */
export const buildxPrune: Command = {
  ...builderPrune,
  path: ['buildx', 'prune'],
  flags: asBuildx(builderPrune.flags),
}
