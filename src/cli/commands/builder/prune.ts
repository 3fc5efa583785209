/** `docker builder prune`. */

import { pruneBuildCache } from '../../../engine/images/build/cache'
import { type BuildCacheEntry, isMutable } from '../../../engine/images/build-cache'
import type { Machine } from '../../../engine/machine'
import type { Command } from '../../command'
import { humanSize } from '../../format/units'
import { confirm } from '../../prompt'
import { asBuildx } from './buildx-flags'
import { accessed, cacheFacts } from './cache-listing'
import { cacheMatcher, readCacheQuery } from './cache-query'

const warnDangling = 'WARNING! This will remove all dangling build cache. Are you sure you want to continue?'
const warnAll = 'WARNING! This will remove all build cache. Are you sure you want to continue?'

/** The table that buildx prints while entries go, tab by tab as it writes it. */
function rows(machine: Machine, entries: readonly BuildCacheEntry[]): string {
  const lines = entries.map((entry, index) => {
    const name = `${entry.id}${isMutable(entry) ? '*' : ''}`.padEnd(40)
    const size = humanSize(entry.size).padEnd(10)
    return `${name}\ttrue ${index === 0 ? '\t\t' : '\t'}${size}\t${accessed(machine, entry)}\n`
  })
  return `ID\t\t\t\t\t\tRECLAIMABLE\tSIZE\t\tLAST ACCESSED\n${lines.join('')}`
}

/** The paragraphs that it prints instead with `--verbose`. */
function paragraphs(machine: Machine, entries: readonly BuildCacheEntry[]): string {
  const line = (label: string, value: string): string => `${label}:${label.length < 7 ? '\t\t' : '\t'}${value}\n`
  return entries
    .map((entry) => {
      const parent = entry.parent === undefined ? '' : line('Parent', entry.parent)
      const facts = cacheFacts(machine, entry).map(([label, value]) => line(label, value))
      return `${line('ID', entry.id)}${parent}${facts.join('')}\n`
    })
    .join('')
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
    { name: 'verbose', type: 'bool', description: 'Provide a more verbose output' },
  ],
  *execute(context, { flags }) {
    const { session } = context
    const all = flags.boolean('all')
    const { text, unusedFor } = readCacheQuery(flags.list('filter'))
    if (!flags.boolean('force') && !(yield* confirm(context, all ? warnAll : warnDangling))) return 0
    const { machine } = session
    const matches = cacheMatcher(text, 'rpc error: code = Unknown desc = failed to parse prune')
    const removed = pruneBuildCache(session, {
      all,
      matches: (entry) => matches(machine, entry),
      ...(unusedFor === undefined ? {} : { until: machine.clock - unusedFor }),
    })
    if (removed.length > 0) context.out((flags.boolean('verbose') ? paragraphs : rows)(machine, removed))
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
