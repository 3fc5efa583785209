/** `docker buildx du`: what the build cache holds (buildx, commands/diskusage.go). */
import { isShared } from '../../../engine/disk-usage'
import type { BuildCacheEntry } from '../../../engine/images/build-cache'
import type { Machine } from '../../../engine/machine'
import { type Command, CommandError } from '../../command'
import { alignColumns } from '../../format/table'
import { humanDuration, humanSize } from '../../format/units'

/** Smallest first, then by identifier. */
function inOrder(entries: Iterable<BuildCacheEntry>): readonly BuildCacheEntry[] {
  return [...entries].sort((left, right) => left.size - right.size || (left.id < right.id ? -1 : 1))
}

/** A star behind the ID marks what may still change, one behind the size what images share. */
function row(machine: Machine, entry: BuildCacheEntry): string {
  const { id, kind, size, lastUsed } = entry
  const mutable = kind === 'regular' ? '' : '*'
  const shared = isShared(machine, entry) ? '*' : ''
  const accessed = `${humanDuration(machine.clock - lastUsed)} ago`
  return [`${id}${mutable}`, 'true', `${humanSize(size)}${shared}`, accessed].join('\t')
}

function totals(machine: Machine, entries: readonly BuildCacheEntry[]): string {
  const sum = (some: readonly BuildCacheEntry[]): number => some.reduce((total, { size }) => total + size, 0)
  const shared = sum(entries.filter((entry) => isShared(machine, entry)))
  const total = sum(entries)
  const split = shared === 0 ? '' : `Shared:\t\t${humanSize(shared)}\nPrivate:\t${humanSize(total - shared)}\n`
  return `${split}Reclaimable:\t${humanSize(total)}\nTotal:\t\t${humanSize(total)}\n`
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
    { name: 'filter', type: 'filter', description: 'Provide filter values', unsupported: true },
    { name: 'format', type: 'string', description: 'Format the output', unsupported: true },
    { name: 'verbose', type: 'bool', description: 'Shorthand for "--format=pretty"', unsupported: true },
  ],
  execute({ session, out }, { flags }) {
    const builder = flags.string('builder')
    if (builder !== '' && builder !== 'default') {
      throw new CommandError(`ERROR: no builder ${JSON.stringify(builder)} found`)
    }
    const { machine } = session
    const entries = inOrder(machine.buildCache.values())
    const lines = ['ID\tRECLAIMABLE\tSIZE\tLAST ACCESSED', ...entries.map((entry) => row(machine, entry))]
    out(`${alignColumns(lines.join('\n'))}\n${totals(machine, entries)}`)
    return 0
  },
}
