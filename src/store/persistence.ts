/**
 * Storage that may be missing, full, forbidden or full of rubbish: localStorage where it works, else memory.
 * Sandboxed frames throw on the mere mention of `localStorage`, so every touch is guarded.
 */
import * as v from 'valibot'

/** Where what the learner did is kept: on the device, or only until the page is closed. */
export type StorageKind = 'device' | 'memory'

export type SafeStorage = {
  readonly kind: StorageKind
  read(key: string): string | undefined
  /** Returns false when the text could not be kept; what was there before stays. */
  write(key: string, text: string): boolean
  remove(key: string): void
  keys(): readonly string[]
  /** From now on, until it is removed or the page is closed, nothing is written there. */
  protect(key: string): void
  protectedKeys(): readonly string[]
}

function protection(keys: Set<string>): Pick<SafeStorage, 'protect' | 'protectedKeys'> {
  return { protect: (key) => void keys.add(key), protectedKeys: () => [...keys] }
}

function memoryStorage(): SafeStorage {
  const entries = new Map<string, string>()
  return {
    ...protection(new Set()),
    kind: 'memory',
    read: (key) => entries.get(key),
    write: (key, text) => {
      entries.set(key, text)
      return true
    },
    remove: (key) => void entries.delete(key),
    keys: () => [...entries.keys()],
  }
}

/** What an act on the storage gives, or `otherwise` where the browser refuses it. */
function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** Opens the browser's storage, or memory when the browser refuses. Never throws. */
export function openStorage(getStorage: () => Storage = () => window.localStorage): SafeStorage {
  try {
    const storage = getStorage()
    const probe = 'layerlab:probe'
    storage.setItem(probe, '1')
    storage.removeItem(probe)
    const guarded = new Set<string>()
    return {
      ...protection(guarded),
      kind: 'device',
      read: (key) => attempt(() => storage.getItem(key) ?? undefined, undefined),
      write: (key, text) =>
        attempt(() => {
          if (guarded.has(key)) return false
          storage.setItem(key, text)
          return true
        }, false),
      remove: (key) => {
        guarded.delete(key)
        attempt(() => storage.removeItem(key), undefined)
      },
      keys: () => attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ''), []),
    }
  } catch {
    return memoryStorage()
  }
}

/** A stored value with the version of its shape. */
const envelopeSchema = v.object({ version: v.pipe(v.number(), v.integer()), value: v.unknown() })

/** Brings a value of an older version one version further; the key is the version it starts from. */
type Migrations = Readonly<Record<number, (value: unknown) => unknown>>

/** One stored value: its key, the version and schema of today, and the way there from earlier versions. */
export type StoredValue<Schema extends v.GenericSchema> = {
  readonly key: string
  readonly version: number
  readonly schema: Schema
  readonly migrations: Migrations
}

/** What became of reading a value: `newer` when it comes from a later version of the page, `broken` when it is rubbish. */
type Reading<Value> = { readonly state: 'read'; readonly value: Value } | { readonly state: 'newer' | 'broken' }

/** A value with its version, as it is written. */
export function envelopeOf<Schema extends v.GenericSchema>(stored: StoredValue<Schema>, value: v.InferOutput<Schema>) {
  return { version: stored.version, value }
}

/** Checks a value with its version, and brings it up to date. Never throws. */
export function readEnvelope<Schema extends v.GenericSchema>(
  stored: StoredValue<Schema>,
  envelope: unknown,
): Reading<v.InferOutput<Schema>> {
  try {
    const { version: from, value: written } = v.parse(envelopeSchema, envelope)
    if (from > stored.version) return { state: 'newer' }
    let value = written
    for (let version = from; version < stored.version; version++) {
      const migrate = stored.migrations[version]
      if (!migrate) return { state: 'broken' }
      value = migrate(value)
    }
    return { state: 'read', value: v.parse(stored.schema, value) }
  } catch {
    return { state: 'broken' }
  }
}

const asideStart = 'layerlab:aside:'
/** Where a text goes that cannot be read; the second one from the same key gets a number. */
const asideKey = (key: string, number: number) => `${asideStart}${key}${number === 0 ? '' : `:${number}`}`

/** Keys of texts that could not be read: kept apart, or guarded where they are, so that nothing writes over them. */
export function keysAside(storage: SafeStorage): readonly string[] {
  return [...storage.keys().filter((key) => key.startsWith(asideStart)), ...storage.protectedKeys()]
}

/** Moves a text to a key of its own. Where there is no room for that, it stays, and nothing may write over it. */
function keepAside(storage: SafeStorage, key: string, text: string): void {
  const taken = new Set(storage.keys())
  let number = 0
  while (taken.has(asideKey(key, number))) number += 1
  if (storage.write(asideKey(key, number), text)) storage.remove(key)
  else storage.protect(key)
}

/**
 * Reads and checks a stored value. Returns undefined when there is none, when it is rubbish, or when it comes from a newer version
 * of the page; the caller then starts from its defaults. What cannot be read is kept aside.
 */
export function load<Schema extends v.GenericSchema>(
  storage: SafeStorage,
  stored: StoredValue<Schema>,
): v.InferOutput<Schema> | undefined {
  const text = storage.read(stored.key)
  if (text === undefined) return undefined
  const reading = readEnvelope(
    stored,
    attempt<unknown>(() => JSON.parse(text), undefined),
  )
  if (reading.state === 'read') return reading.value
  keepAside(storage, stored.key, text)
  return undefined
}

/** Writes a value with its version. Returns false when it could not be kept, or when what is there is guarded. */
export function save<Schema extends v.GenericSchema>(
  storage: SafeStorage,
  stored: StoredValue<Schema>,
  value: v.InferOutput<Schema>,
): boolean {
  return storage.write(stored.key, JSON.stringify(envelopeOf(stored, value)))
}
