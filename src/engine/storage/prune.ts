/** `docker volume prune`: volumes that no container uses (moby, volume/service/service.go `Prune`). */
import { EngineError } from '../errors'
import { sizeOfTree } from '../filesystem/tree'
import { parseGoBoolean } from '../go-boolean'
import { type Filters, matchesLabels, refuseUnknownFilters } from '../images/filters'
import { note, type Session } from '../session'
import { deleteVolume, usersOf } from './volume-use'

/** What a prune took away. */
export type VolumePruneReport = { readonly removed: readonly string[]; readonly bytes: number }

/**
 * Anonymous volumes only, unless the filter `all` says otherwise; those with options of the driver always stay.
 * @throws EngineError for filters that are not possible.
 */
export function pruneVolumes(session: Session, filters: Filters): VolumePruneReport {
  refuseUnknownFilters(filters, ['all', 'label', 'label!'])
  const all = readAll(filters.get('all') ?? [])
  const unused = [...session.machine.volumes.values()].filter(
    ({ name, anonymous, options, labels }) =>
      (all || anonymous) &&
      options.size === 0 &&
      usersOf(session.machine, name).length === 0 &&
      matchesLabels(filters, labels),
  )
  for (const { name } of unused) deleteVolume(session, name)
  const bytes = unused.reduce((sum, { files }) => sum + sizeOfTree(files), 0)
  note(session, 'volume', 'prune', '', { reclaimed: String(bytes) })
  return { removed: unused.map(({ name }) => name), bytes }
}

function readAll(values: readonly string[]): boolean {
  const [value] = values
  if (value === undefined) return false
  if (values.length > 1) {
    throw new EngineError('invalid-argument', `invalid filter 'all=[${values.join(' ')}]': only one value is expected`)
  }
  const all = parseGoBoolean(value)
  if (all !== undefined) return all
  const reason = `strconv.ParseBool: parsing ${JSON.stringify(value)}: invalid syntax`
  throw new EngineError('invalid-argument', `invalid filter 'all': ${reason}`)
}
