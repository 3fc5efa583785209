/** Reading `-v` and `--mount` as the daemon does (moby, volume/mounts/linux_parser.go and validate.go). */
import { EngineError } from '../errors'
import { normalisePath } from '../filesystem/paths'
import type { MountRequest } from './mount'

/** A mount that has been read but not set up: whether volume and path exist is another question. */
export type MountPoint = {
  readonly type: 'volume' | 'bind' | 'tmpfs'
  /** Volume name, or host path; '' for tmpfs and volumes without a name. */
  readonly source: string
  readonly destination: string
  readonly readOnly: boolean
  readonly mode: string
  readonly copyFiles: boolean
  readonly subpath?: string
  /** Permission bits of a tmpfs. */
  readonly rootMode?: number
  /** Options of a tmpfs, as `mount(8)` takes them. */
  readonly temporaryOptions: string
  /** How mounts beneath a bind mount pass over (`mount_namespaces(7)`). */
  readonly propagation?: string
  /** How a volume that is not there yet is created. */
  readonly newVolume?: Pick<MountRequest, 'labels' | 'driver' | 'driverOptions'>
}

const propagations: readonly string[] = ['private', 'rprivate', 'slave', 'rslave', 'shared', 'rshared']

/** Options after the second colon; of each group at most one may be given. */
const modeGroups: readonly (readonly string[])[] = [
  ['ro', 'rw'],
  ['z', 'Z'],
  ['nocopy'],
  propagations,
  ['consistent', 'cached', 'delegated', 'default'],
]

function isValidMode(mode: string): boolean {
  const options = mode.split(',')
  const groups = options.map((option) => modeGroups.findIndex((group) => group.includes(option)))
  return groups.every((group) => group !== -1) && new Set(groups).size === groups.length
}

/**
 * A `-v` specification: `[source:]destination[:mode]`.
 * @throws EngineError "invalid volume specification: '…'" or "invalid mode: …".
 */
export function parseBind(specification: string): MountPoint {
  const [source = '', destination, mode = '', ...rest] = specification.split(':')
  if (source === '' || destination === undefined || rest.length > 0) throw invalidSpecification(specification)
  if (mode === '' && isValidMode(destination)) throw invalidSpecification(specification)
  if (mode !== '' && !isValidMode(mode)) throw new EngineError('invalid-argument', `invalid mode: ${mode}`)
  const type = source.startsWith('/') ? 'bind' : 'volume'
  const problem = problemWithTarget(destination)
  if (problem !== undefined) {
    throw invalidSpecification(specification, `: invalid mount config for type "${type}": ${problem}`)
  }
  const options = mode.split(',')
  const propagation = options.find((option) => propagations.includes(option))
  if (propagation !== undefined && type === 'volume') {
    throw invalidSpecification(
      specification,
      ': invalid mount config for type "volume": field BindOptions must not be specified',
    )
  }
  return {
    type,
    source: type === 'bind' ? normalisePath(source) : source,
    destination: normalisePath(destination),
    readOnly: options.includes('ro'),
    mode: mode === '' && type === 'volume' ? 'z' : mode,
    copyFiles: type === 'volume' && !options.includes('nocopy'),
    temporaryOptions: '',
    ...ofPropagation(propagation),
  }
}

function ofPropagation(propagation: string | undefined): Pick<MountPoint, 'propagation'> {
  return propagation === undefined ? {} : { propagation }
}

function invalidSpecification(specification: string, detail = ''): EngineError {
  return new EngineError('invalid-argument', `invalid volume specification: '${specification}'${detail}`)
}

/**
 * A `--mount` request.
 * @throws EngineError `invalid mount config for type "…": …`
 */
export function parseMount(request: MountRequest): MountPoint {
  const { type } = request
  const known = isMountType(type)
  const problem = known ? problemWithMount(request) : 'mount type unknown'
  if (problem !== undefined || !known) {
    throw new EngineError('invalid-argument', `invalid mount config for type "${type}": ${problem}`)
  }
  return {
    type,
    source: request.type === 'bind' ? normalisePath(request.source) : request.source,
    destination: normalisePath(request.target),
    readOnly: request.readOnly,
    mode: request.type === 'volume' ? 'z' : '',
    copyFiles: request.type === 'volume' && request.noCopy !== true,
    ...(request.subpath === undefined ? {} : { subpath: request.subpath }),
    ...(request.mode === undefined ? {} : { rootMode: request.mode }),
    temporaryOptions: temporaryOptions(request),
    newVolume: request,
    ...ofPropagation(request.propagation),
  }
}

function temporaryOptions({ size, mode }: MountRequest): string {
  const sizes = size === undefined ? [] : [`size=${inLargestUnit(size)}`]
  const modes = mode === undefined ? [] : [`mode=${mode.toString(8)}`]
  return [...sizes, ...modes].join(',')
}

/** Bytes in the largest unit that holds them without a rest. */
function inLargestUnit(bytes: number): string {
  const unit = ['g', 'm', 'k'].find((_, index) => bytes !== 0 && bytes % 1024 ** (3 - index) === 0) ?? ''
  return `${bytes / 1024 ** ['', 'k', 'm', 'g'].indexOf(unit)}${unit}`
}

function isMountType(type: string): type is MountPoint['type'] {
  return type === 'volume' || type === 'bind' || type === 'tmpfs'
}

function problemWithMount({ type, source, target, readOnly, subpath, propagation }: MountRequest): string | undefined {
  if (target === '') return 'field Target must not be empty'
  if (type === 'tmpfs' && source !== '') return 'field Source must not be specified'
  const problem = problemWithTarget(target)
  if (problem !== undefined) return problem
  if (type === 'volume' && subpath !== undefined) {
    if (source === '') return 'must not set Subpath when using anonymous volumes'
    if (!isLocal(subpath)) return 'subpath must be a relative path within the volume'
  }
  if (type === 'volume' && source === '' && readOnly) {
    return 'must not set ReadOnly mode when using anonymous volumes'
  }
  if (type !== 'bind') return undefined
  if (source === '') return 'field Source must not be empty'
  if (!source.startsWith('/')) return notAbsolute(source)
  if (propagation === undefined || propagations.includes(propagation)) return undefined
  return `invalid propagation mode: ${propagation}`
}

/** Whether a path stays in the directory that it is taken from (Go, `filepath.IsLocal`). */
function isLocal(path: string): boolean {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  let depth = 0
  for (const part of parts) {
    depth += part === '..' ? -1 : 1
    if (depth < 0) return false
  }
  return !path.startsWith('/')
}

/** Why a mount cannot go to this path of the container; undefined when it can. */
export function problemWithTarget(target: string): string | undefined {
  if (!target.startsWith('/')) return notAbsolute(target)
  return normalisePath(target) === '/' ? "invalid specification: destination can't be '/'" : undefined
}

/** The words for a path that should begin with a slash. */
function notAbsolute(path: string): string {
  return `invalid mount path: '${path}' mount path must be absolute`
}
