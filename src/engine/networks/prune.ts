/** `docker network prune` (moby, daemon/prune.go). */
import { type Filters, matchesLabels, refuseUnknownFilters, untilFilter } from '../images/filters'
import { note, type Session } from '../session'
import type { Network } from './network'
import { activeEndpoints, deleteNetwork, isPredefined } from './network-store'

/** Removes the networks that somebody made and no running container uses. @throws EngineError for filters that are not possible. */
export function pruneNetworks(session: Session, filters: Filters): readonly Network[] {
  refuseUnknownFilters(filters, ['label', 'label!', 'until'])
  const until = untilFilter(filters, session.machine.clock)
  const unused = [...session.machine.networks.values()].filter(
    ({ id, name, created, labels }) =>
      !isPredefined(name) &&
      (until === undefined || created <= until) &&
      matchesLabels(filters, labels) &&
      activeEndpoints(session, id).length === 0,
  )
  for (const network of unused) deleteNetwork(session, network)
  note(session, 'network', 'prune', '', { reclaimed: '0' })
  return unused
}
