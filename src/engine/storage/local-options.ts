/** Options of the driver `local` (moby, volume/local/local_unix.go, `validateOpts`). */
import { EngineError } from '../errors'

const known = ['type', 'o', 'device', 'size']
/** Options that mount something; each needs the others. */
const required = ['device', 'type']

/**
 * What the driver refuses of `docker volume create --opt`; undefined when it takes them.
 * The message is without the name of the volume.
 */
export function problemWithOptions(options: ReadonlyMap<string, string>): EngineError | undefined {
  if (options.size === 0) return undefined
  const unknown = [...options.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) return new EngineError('invalid-argument', `invalid option: "${unknown}"`)
  if (options.has('size')) return new EngineError('invalid-argument', 'quota size requested but no quota support')
  const missing = required.find((name) => !options.has(name))
  return missing === undefined
    ? undefined
    : new EngineError('invalid-argument', `missing required option: "${missing}"`)
}

/** What a volume that is a tmpfs is mounted with, as mount(8) takes it; undefined for any other volume. */
export function temporaryVolumeOptions(options: ReadonlyMap<string, string>): string | undefined {
  return options.get('type') === 'tmpfs' ? (options.get('o') ?? '') : undefined
}

/** The host directory that a volume stands for: `--opt type=none --opt o=bind --opt device=DIRECTORY`. */
export function boundDirectory(options: ReadonlyMap<string, string>): string | undefined {
  const binds = options.get('o')?.split(',').includes('bind') ?? false
  return binds ? options.get('device') : undefined
}
