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
}

function memoryStorage(): SafeStorage {
  const entries = new Map<string, string>()
  return {
    kind: 'memory',
    read: (key) => entries.get(key),
    write: (key, text) => {
      entries.set(key, text)
      return true
    },
  }
}

/** Opens the browser's storage, or memory when the browser refuses. Never throws. */
export function openStorage(getStorage: () => Storage = () => window.localStorage): SafeStorage {
  try {
    const storage = getStorage()
    const probe = 'layerlab:probe'
    storage.setItem(probe, '1')
    storage.removeItem(probe)
    return {
      kind: 'device',
      read: (key) => {
        try {
          return storage.getItem(key) ?? undefined
        } catch {
          return undefined
        }
      },
      write: (key, text) => {
        try {
          storage.setItem(key, text)
          return true
        } catch {
          return false
        }
      },
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

/**
 * Reads and checks a stored value. Returns undefined when there is none, when it is rubbish, or when it comes from a newer version
 * of the page; the caller then starts from its defaults.
 */
export function load<Schema extends v.GenericSchema>(
  storage: SafeStorage,
  stored: StoredValue<Schema>,
): v.InferOutput<Schema> | undefined {
  const text = storage.read(stored.key)
  if (text === undefined) return undefined
  try {
    const envelope = v.parse(envelopeSchema, JSON.parse(text))
    if (envelope.version > stored.version) return undefined
    let value = envelope.value
    for (let version = envelope.version; version < stored.version; version++) {
      const migrate = stored.migrations[version]
      if (!migrate) return undefined
      value = migrate(value)
    }
    return v.parse(stored.schema, value)
  } catch {
    return undefined
  }
}

/** Writes a value with its version. Returns false when it could not be kept. */
export function save<Schema extends v.GenericSchema>(
  storage: SafeStorage,
  stored: StoredValue<Schema>,
  value: v.InferOutput<Schema>,
): boolean {
  return storage.write(stored.key, JSON.stringify({ version: stored.version, value }))
}
