/** `docker buildx du`: what the build cache holds (buildx, commands/diskusage.go). */
import { isShared } from '../../../engine/disk-usage'
import type { BuildCacheEntry } from '../../../engine/images/build-cache'
import type { Machine } from '../../../engine/machine'
import { type Command, CommandError, type FlagValues } from '../../command'
import { renderListing } from '../../format/listing'
import { humanSize } from '../../format/units'
import { cacheFacts, cacheListing } from './cache-listing'
import { cacheMatcher, readCacheQuery } from './cache-query'

/** Smallest first, then by identifier. */
function inOrder(entries: Iterable<BuildCacheEntry>): readonly BuildCacheEntry[] {
  return [...entries].sort((left, right) => left.size - right.size || (left.id < right.id ? -1 : 1))
}

function totals(machine: Machine, entries: readonly BuildCacheEntry[]): string {
  const sum = (some: readonly BuildCacheEntry[]): number => some.reduce((total, { size }) => total + size, 0)
  const shared = sum(entries.filter((entry) => isShared(machine, entry)))
  const total = sum(entries)
  const split = shared === 0 ? '' : `Shared:\t\t${humanSize(shared)}\nPrivate:\t${humanSize(total - shared)}\n`
  return `${split}Reclaimable:\t${humanSize(total)}\nTotal:\t\t${humanSize(total)}\n`
}

/** An entry as a paragraph. */
function paragraph(machine: Machine, entry: BuildCacheEntry): string {
  const line = (label: string, value: string): string => `${`${label}:`.padEnd(14)}${value}\n`
  const parents = entry.parent === undefined ? '' : `Parents:\n - ${entry.parent}\n`
  const facts = [...cacheFacts(machine, entry), ['Type', entry.kind] as const]
  return `${line('ID', entry.id)}${parents}${facts.map(([label, value]) => line(label, value)).join('')}\n`
}

/** Throws CommandError. */
function chosenFormat(flags: FlagValues): string {
  const format = flags.string('format')
  if (!flags.boolean('verbose')) return format || 'table'
  if (format !== '') throw new CommandError('ERROR: --format and --verbose cannot be used together')
  return 'pretty'
}

/** Throws CommandError for a bad template. */
function list(machine: Machine, entries: readonly BuildCacheEntry[], format: string): string {
  if (format === 'pretty') return entries.map((entry) => paragraph(machine, entry)).join('')
  return renderListing(cacheListing(machine, format.startsWith('table')), entries, format)
}

export const builderDiskUsage: Command = {
  path: ['buildx', 'du'],
  aliases: [['builder', 'du']],
  shownAs: 'buildx du',
  shownAliases: [],
  usage: '',
  summary: 'Disk usage',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'builder', type: 'string', description: 'Override the configured builder instance' },
    { name: 'debug', short: 'D', type: 'bool', description: 'Enable debug logging', unsupported: true },
    { name: 'filter', type: 'filter', description: 'Provide filter values' },
    { name: 'format', type: 'string', description: 'Format the output' },
    { name: 'verbose', type: 'bool', description: 'Shorthand for "--format=pretty"' },
  ],
  execute({ session: { machine }, out }, { flags }) {
    const format = chosenFormat(flags)
    const builder = flags.string('builder')
    if (builder !== '' && builder !== 'default') {
      throw new CommandError(`ERROR: no builder ${JSON.stringify(builder)} found`)
    }
    const query = readCacheQuery(flags.list('filter'))
    const matches = cacheMatcher(query.text, 'failed to call diskusage: failed to parse diskusage')
    const entries = inOrder([...machine.buildCache.values()].filter((entry) => matches(machine, entry)))
    out(list(machine, entries, format))
    const isWhole = query.text === '' && query.unusedFor === undefined
    if (isWhole && (format === 'table' || format === 'pretty')) out(totals(machine, entries))
    return 0
  },
}
