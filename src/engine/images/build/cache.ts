/** The build cache: finding earlier results, keeping new ones, and what `docker builder prune` takes away. */
import { isShared } from '../../disk-usage'
import type { LayerTree } from '../../filesystem/node'
import { sizeOfFiles } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import type { Machine } from '../../machine'
import { change, note, type Session } from '../../session'
import { type BuildCache, type BuildCacheEntry, isMutable } from '../build-cache'
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

/** Notes that results which were there before a build were of use to it. */
export function touchUsed(session: Session, keys: Iterable<string>, before: BuildCache): void {
  for (const key of new Set(keys)) {
    const entry = findCached(session.machine, key)
    if (entry !== undefined && before.has(entry.id)) touchCached(session, entry)
  }
}

type NewEntry = Omit<BuildCacheEntry, 'id' | 'created' | 'lastUsed' | 'usageCount'>

/** Keeps a result. */
export function addCached(session: Session, entry: NewEntry): BuildCacheEntry {
  const { clock } = session.machine
  const added = { ...entry, id: cacheIdentifier(session), created: clock, lastUsed: clock, usageCount: 1 }
  store(session, added)
  return added
}

/**
 * Keeps what a step left that had begun to write when it failed. No step is looked up by its key.
 * @param parent the entry that it stands on
 */
export function addUnfinished(session: Session, description: string, parent: BuildCacheEntry | undefined): void {
  const entry = { kind: 'regular', key: '', layers: [], description, size: 0 } as const
  addCached(session, parent === undefined ? entry : { ...entry, parent: parent.id })
  if (parent !== undefined) touchCached(session, parent)
}

/** Notes that something is built on the result under a key. Returns its entry. */
export function commitCached(session: Session, key: string): BuildCacheEntry | undefined {
  const entry = findCached(session.machine, key)
  if (entry !== undefined && isMutable(entry)) store(session, { ...entry, committed: true })
  return entry
}

/** Notes that the results under these keys have gone into an image. */
export function noteExported(session: Session, keys: ReadonlySet<string>): void {
  for (const entry of session.machine.buildCache.values()) {
    if (keys.has(entry.key) && entry.exported !== true) store(session, { ...entry, exported: true })
  }
}

/** Soon after a build the daemon looks how much space there is left; what it has measured then it does not measure again. */
const measuredAfter = 400

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
  } else {
    const isMeasured = session.machine.clock - known.created > measuredAfter
    touchCached(session, isMeasured ? known : { ...known, size })
  }
  return known !== undefined
}

const cacheMountKey = (id: string): string => `cache mount ${id}`

/** The files of `RUN --mount=type=cache` with this id. */
export function findCacheMount(machine: Machine, id: string): BuildCacheEntry | undefined {
  return findCached(machine, cacheMountKey(id))
}

/**
 * Keeps the files of a cache mount.
 * @param maker the step that mounts it, in words
 */
export function keepCacheMount(session: Session, id: string, maker: string, files: LayerTree): void {
  const size = sizeOfFiles(files)
  const known = findCacheMount(session.machine, id)
  if (known !== undefined) {
    touchCached(session, { ...known, files, size })
    return
  }
  const description = `cached mount ${maker} with id ${JSON.stringify(`/${id}`)}`
  const added = addCached(session, { kind: 'exec.cachemount', key: cacheMountKey(id), layers: [], description, size })
  // Mounting it for the first time and letting it go count as a use each.
  touchCached(session, { ...added, files })
}

/** Which entries to remove. */
export type PruneRequest = {
  /** Also those that images share. */
  readonly all: boolean
  /** Only entries last used before this time, in milliseconds since the Unix epoch. */
  readonly until?: number
  /** Only entries that this is true for. */
  readonly matches?: (entry: BuildCacheEntry) => boolean
}

/** Entries in the order in which they can go: what nothing stands on first, newest steps before sources, then what is left bare. */
function inRounds(cache: BuildCache, isWanted: (entry: BuildCacheEntry) => boolean): readonly BuildCacheEntry[] {
  const left = new Map(cache)
  const removed: BuildCacheEntry[] = []
  for (;;) {
    const parents = new Set([...left.values()].map(({ parent }) => parent))
    const bare = [...left.values()].filter((entry) => !parents.has(entry.id) && isWanted(entry))
    if (bare.length === 0) return removed
    const steps = bare.filter(({ kind }) => kind === 'regular').reverse()
    removed.push(...steps, ...bare.filter(({ kind }) => kind !== 'regular'))
    for (const { id } of bare) left.delete(id)
  }
}

/** Removes entries that nothing stands on, and returns them in the order in which they went. */
export function pruneBuildCache(session: Session, request: PruneRequest): readonly BuildCacheEntry[] {
  const { all, until = Number.POSITIVE_INFINITY, matches } = request
  const { machine } = session
  const removed = inRounds(
    machine.buildCache,
    (entry) =>
      (all || !isShared(machine, entry)) && entry.lastUsed < until && (matches === undefined || matches(entry)),
  )
  const ids = new Set(removed.map(({ id }) => id))
  change(session, { buildCache: new Map([...machine.buildCache].filter(([id]) => !ids.has(id))) })
  for (const { layers } of removed) releaseLayers(session, layers)
  note(session, 'builder', 'prune', '', { reclaimed: String(removed.reduce((sum, { size }) => sum + size, 0)) })
  return removed
}
