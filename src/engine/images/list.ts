/** `docker image ls`: which images there are and which of them a listing shows (moby, daemon/images/images.go). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { booleanFilter, type Filters, matchesLabels, refuseUnknownFilters, untilFilter } from './filters'
import { isPattern, matchesPattern } from './glob'
import type { Image } from './image'
import { childrenOf, findImage, referencesTo } from './lookup'
import { familiarName, familiarRepository, type ImageReference } from './reference'
import { imageSize } from './store'

/** An image as a listing shows it. */
export type ImageSummary = {
  readonly image: Image
  /** Bytes of all layers. */
  readonly size: number
  /** Tags and repository digests, those that a `reference` filter left out not among them. */
  readonly references: readonly ImageReference[]
  /** How many containers were made from it. */
  readonly containers: number
}

export type ListRequest = {
  /** Show images without a name that others were committed on, too. */
  readonly all: boolean
  readonly filters: Filters
}

/** Keys of `--filter`. */
export const imageFilters = ['dangling', 'label', 'before', 'since', 'reference', 'until']

function matchesReference(patterns: readonly string[], reference: ImageReference): boolean {
  return patterns.some(
    (pattern) =>
      matchesPattern(pattern, familiarName(reference)) || matchesPattern(pattern, familiarRepository(reference)),
  )
}

/** The limits in time that `before`, `since` and `until` set. */
function timeFilter(machine: Machine, filters: Filters): (image: Image) => boolean {
  const before = (filters.get('before') ?? []).map((name) => findImage(machine, name).created)
  const since = (filters.get('since') ?? []).map((name) => findImage(machine, name).created)
  const until = untilFilter(filters, machine.clock)
  if (until !== undefined) before.push(until)
  const latest = Math.min(...before)
  const earliest = Math.max(...since)
  return ({ created }) => (before.length === 0 || created < latest) && (since.length === 0 || created > earliest)
}

function containersOf(machine: Machine, imageId: string): number {
  let count = 0
  for (const container of machine.containers.values()) if (container.imageId === imageId) count++
  return count
}

function refusePatterns(patterns: readonly string[]): void {
  if (!patterns.every(isPattern)) throw new EngineError('invalid-argument', 'syntax error in pattern')
}

/** Images of a listing, newest first. Throws EngineError for a filter that is not valid. */
export function listImages(machine: Machine, request: ListRequest): readonly ImageSummary[] {
  const { all, filters } = request
  refuseUnknownFilters(filters, imageFilters)
  const danglingOnly = booleanFilter(filters, 'dangling', false)
  const inTime = timeFilter(machine, filters)
  const patterns = filters.get('reference')
  if (patterns !== undefined) refusePatterns(patterns)

  const summaries: ImageSummary[] = []
  for (const image of machine.images.values()) {
    if (!inTime(image) || !matchesLabels(filters, image.settings.labels)) continue
    const known = referencesTo(machine, image.id).map(({ reference }) => reference)
    const references = patterns === undefined ? known : known.filter((name) => matchesReference(patterns, name))
    if (references.length === 0) {
      const hidden = !all && childrenOf(machine, image.id).length > 0
      if (hidden || patterns !== undefined || (filters.has('dangling') && !danglingOnly)) continue
    } else if (danglingOnly && references.some(({ digest }) => digest === undefined)) continue
    summaries.push({
      image,
      size: imageSize(machine, image),
      references,
      containers: containersOf(machine, image.id),
    })
  }
  return newestFirst(summaries)
}

/** By creation, newest first; of two made at the same moment, the one that came into the store later is first. */
function newestFirst(summaries: readonly ImageSummary[]): readonly ImageSummary[] {
  return [...summaries].reverse().sort((left, right) => right.image.created - left.image.created)
}
