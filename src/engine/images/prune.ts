/** `docker image prune` (moby, daemon/images/image_prune.go). */

import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { note, type Session } from '../session'
import { booleanFilter, type Filters, matchesLabels, refuseUnknownFilters, untilFilter } from './filters'
import type { Image } from './image'
import { childrenOf, referencesTo } from './lookup'
import { type DeletionRecord, removeImage } from './remove'

export type PruneResult = {
  readonly records: readonly DeletionRecord[]
  /** Bytes of the layers that went. */
  readonly reclaimed: number
}

const knownFilters = ['dangling', 'label', 'label!', 'until']

/** Removes by name or identifier; an image that something still needs stays, without an error. */
function removeIfFree(session: Session, name: string): readonly DeletionRecord[] {
  try {
    return removeImage(session, name, { force: false, pruneParents: true })
  } catch (error) {
    if (error instanceof EngineError) return []
    throw error
  }
}

function pruneOne(session: Session, image: Image, danglingOnly: boolean): readonly DeletionRecord[] {
  const references = referencesTo(session.machine, image.id)
  if (references.length === 0) return removeIfFree(session, image.id.replace('sha256:', ''))
  const tagged = references.some(({ reference }) => reference.digest === undefined)
  if (danglingOnly && tagged) return []
  return references.flatMap(({ fullName }) => removeIfFree(session, fullName))
}

function layerSizes(machine: Machine): ReadonlyMap<string, number> {
  return new Map([...machine.layers].map(([id, { size }]) => [id, size]))
}

/** Removes images that no name points to, or with `dangling=false` all that no container was made from. */
export function pruneImages(session: Session, filters: Filters): PruneResult {
  refuseUnknownFilters(filters, knownFilters)
  const danglingOnly = booleanFilter(filters, 'dangling', true)
  const until = untilFilter(filters, session.machine.clock)
  const { machine } = session
  const sizes = layerSizes(machine)
  const candidates = [...machine.images.values()].filter(
    (image) =>
      (until === undefined || image.created <= until) &&
      matchesLabels(filters, image.settings.labels) &&
      (referencesTo(machine, image.id).length > 0 || childrenOf(machine, image.id).length === 0),
  )
  const records = candidates.flatMap((image) =>
    session.machine.images.has(image.id) ? pruneOne(session, image, danglingOnly) : [],
  )
  const reclaimed = records.reduce(
    (sum, record) => sum + ('deleted' in record ? (sizes.get(record.deleted) ?? 0) : 0),
    0,
  )
  note(session, 'image', 'prune', '', { reclaimed: String(reclaimed) })
  return { records, reclaimed }
}
