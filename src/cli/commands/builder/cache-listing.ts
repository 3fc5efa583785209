/** Entries of the build cache as tables, templates and paragraphs (buildx, commands/diskusage.go). */
import { isShared } from '../../../engine/disk-usage'
import { type BuildCacheEntry, isMutable } from '../../../engine/images/build-cache'
import type { Machine } from '../../../engine/machine'
import type { Listing } from '../../format/listing'
import { goTime, humanDuration, humanSize } from '../../format/units'
import { pluginRefusal } from './buildx-flags'

/** When an entry was last of use. */
export function accessed({ clock }: Machine, { lastUsed }: BuildCacheEntry): string {
  return `${humanDuration(clock - lastUsed)} ago`
}

/** The fields of an entry. In a table a star behind the ID marks what may still change, one behind the size what images share. */
export function cacheListing(machine: Machine, isTable: boolean): Listing<BuildCacheEntry> {
  const star = (isSet: boolean): string => (isTable && isSet ? '*' : '')
  const shared = (entry: BuildCacheEntry) => isShared(machine, entry)
  return {
    typeName: '*commands.diskusageContext',
    refusal: pluginRefusal,
    columns: [
      { name: 'ID', heading: 'ID', value: (entry) => `${entry.id}${star(isMutable(entry))}` },
      { name: 'Parents', heading: 'PARENTS', value: ({ parent }) => (parent === undefined ? [] : [parent]) },
      { name: 'CreatedAt', heading: 'CREATED AT', value: ({ created }) => goTime(created) },
      { name: 'Mutable', heading: 'MUTABLE', value: isMutable },
      { name: 'Reclaimable', heading: 'RECLAIMABLE', value: () => true },
      { name: 'Shared', heading: 'SHARED', value: shared },
      { name: 'Size', heading: 'SIZE', value: (entry) => `${humanSize(entry.size)}${star(shared(entry))}` },
      { name: 'Description', heading: 'DESCRIPTION', value: ({ description }) => description },
      { name: 'UsageCount', heading: 'USAGE COUNT', value: ({ usageCount }) => usageCount },
      { name: 'LastUsedAt', heading: 'LAST ACCESSED', value: (entry) => accessed(machine, entry) },
      { name: 'Type', heading: 'TYPE', value: ({ kind }) => kind },
    ],
    table: '{{.ID}}\t{{.Reclaimable}}\t{{.Size}}\t{{.LastUsedAt}}',
  }
}

/** What `--verbose` says of an entry, in its order; its identifiers stand before. */
export function cacheFacts(
  machine: Machine,
  entry: BuildCacheEntry,
): readonly (readonly [label: string, value: string])[] {
  return [
    ['Created at', goTime(entry.created)],
    ['Mutable', String(isMutable(entry))],
    ['Reclaimable', 'true'],
    ['Shared', String(isShared(machine, entry))],
    ['Size', humanSize(entry.size)],
    ['Description', entry.description],
    ['Usage count', String(entry.usageCount)],
    ['Last used', accessed(machine, entry)],
  ]
}
