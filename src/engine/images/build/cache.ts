/** The build cache: finding earlier results, keeping new ones, and what `docker builder prune` takes away. */
import { isShared } from '../../disk-usage'
import type { LayerTree } from '../../filesystem/node'
import { sizeOfFiles } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import type { Machine } from '../../machine'
import { change, note, type Session } from '../../session'
import type { BuildCacheEntry } from '../build-cache'
import { releaseLayers } from '../store'

const identifierLength = 25

/** An identifier as BuildKit makes them: small letters and digits. */
function cacheIdentifier(session: Session): string {
  const number = BigInt(`0x${nextIdentifier(session)}`)
  return number.toString(36).slice(0, identifierLength).padStart(identifierLength, '0')
}

function store(session: Session, entry: BuildCacheEntry): void {
  change(session, { buildCache: new Map(session.machine.buildCache).set(entry.id, entry) })
}

/** The newest result under a key. */
export function findCached(machine: Machine, key: string): BuildCacheEntry | undefined {
  let found: BuildCacheEntry | undefined
  for (const entry of machine.buildCache.values()) if (entry.key === key) found = entry
  return found
}

/** Notes that an entry has been of use again. */
export function touchCached(session: Session, entry: BuildCacheEntry): void {
  store(session, { ...entry, lastUsed: session.machine.clock, usageCount: entry.usageCount + 1 })
}

/** Keeps a result. */
export function addCached(
  session: Session,
  entry: Pick<BuildCacheEntry, 'kind' | 'key' | 'layers' | 'layerTimes' | 'description' | 'size' | 'exported'>,
): BuildCacheEntry {
  const { clock } = session.machine
  const added = { ...entry, id: cacheIdentifier(session), created: clock, lastUsed: clock, usageCount: 1 }
  store(session, added)
  return added
}

/** Notes that the results under these keys have gone into an image. */
export function noteExported(session: Session, keys: ReadonlySet<string>): void {
  for (const entry of session.machine.buildCache.values()) {
    if (keys.has(entry.key) && entry.exported !== true) store(session, { ...entry, exported: true })
  }
}

/**
 * Notes files that were sent: there is one such entry for each kind of source and place it comes from.
 * @param size bytes of the files themselves
 * @returns whether there was one already
 */
export function noteSource(session: Session, source: 'dockerfile' | 'context', origin: string, size: number): boolean {
  const key = `source ${source} ${origin}`
  const known = findCached(session.machine, key)
  if (known === undefined) {
    addCached(session, { kind: 'source.local', key, layers: [], description: `local source for ${source}`, size })
  } else touchCached(session, { ...known, size })
  return known !== undefined
}

const cacheMountKey = (id: string): string => `cache mount ${id}`

/** The files of `RUN --mount=type=cache` with this id. */
export function findCacheMount(machine: Machine, id: string): BuildCacheEntry | undefined {
  return findCached(machine, cacheMountKey(id))
}

/** Keeps the files of a cache mount. */
export function keepCacheMount(session: Session, id: string, target: string, files: LayerTree): void {
  const size = sizeOfFiles(files)
  const known = findCacheMount(session.machine, id)
  if (known !== undefined) {
    touchCached(session, { ...known, files, size })
    return
  }
  const description = `cached mount ${target} from exec`
  const added = addCached(session, { kind: 'exec.cachemount', key: cacheMountKey(id), layers: [], description, size })
  store(session, { ...added, files })
}

/**
 * Removes entries that no image shares, or with `all` every entry. Returns them, newest steps first, then sources.
 * @param until only entries last used before this time, in milliseconds since the Unix epoch
 */
export function pruneBuildCache(
  session: Session,
  options: { readonly all: boolean; readonly until?: number },
): readonly BuildCacheEntry[] {
  const { machine } = session
  const removed = [...machine.buildCache.values()].filter(
    (entry) =>
      (options.all || !isShared(machine, entry)) && (options.until === undefined || entry.lastUsed < options.until),
  )
  const ids = new Set(removed.map(({ id }) => id))
  change(session, { buildCache: new Map([...machine.buildCache].filter(([id]) => !ids.has(id))) })
  for (const { layers } of [...removed].reverse()) releaseLayers(session, layers)
  note(session, 'builder', 'prune', '', { reclaimed: String(removed.reduce((sum, { size }) => sum + size, 0)) })
  const steps = removed.filter(({ kind }) => kind === 'regular').reverse()
  return [...steps, ...removed.filter(({ kind }) => kind !== 'regular')]
}
