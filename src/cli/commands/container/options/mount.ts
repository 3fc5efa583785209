/** `--mount type=…,source=…,target=…` (docker/cli, opts/mount.go). */
import type { MountRequest } from '../../../../engine/containers/mount'
import type { CommandContext } from '../../../command'
import { csvFields } from '../../../flags/csv'
import { FlagValueError, parseByteSize } from '../../../flags/values'
import { absolutePath } from '../../image/host-files'

type Draft = {
  type: string
  source: string
  target: string
  readOnly: boolean
  noCopy: boolean
  subpath: string
  propagation: string
  size: number
  mode: number
  readonly labels: Map<string, string>
  driver: string
  readonly driverOptions: Map<string, string>
  /** Which kinds of mount the given options belong to. */
  readonly families: Set<'volume' | 'bind' | 'tmpfs'>
}

/** A key without a value means true. */
const switches = new Set(['readonly', 'ro', 'volume-nocopy', 'bind-nonrecursive'])

/** The `--mount` flags; a source that begins with a dot is a path from the shell's directory. @throws FlagValueError */
export function readMounts({ session }: CommandContext, texts: readonly string[]): readonly MountRequest[] {
  return texts.map(readMount).map((mount) => {
    const { source } = mount
    return source.startsWith('.') ? { ...mount, source: absolutePath(session, source) } : mount
  })
}

/** Reads one `--mount`. @throws FlagValueError in the client's words. */
function readMount(text: string): MountRequest {
  if (text === '') throw new FlagValueError('EOF')
  const draft: Draft = {
    type: 'volume',
    source: '',
    target: '',
    readOnly: false,
    noCopy: false,
    subpath: '',
    propagation: '',
    size: 0,
    mode: 0,
    labels: new Map(),
    driver: '',
    driverOptions: new Map(),
    families: new Set(),
  }
  for (const field of csvFields(text)) readField(draft, field)
  return finish(draft)
}

function readField(draft: Draft, field: string): void {
  const [rawKey = '', ...rest] = field.split('=')
  const key = rawKey.toLowerCase()
  const value = rest.join('=')
  if (rest.length === 0 && !switches.has(key)) {
    throw new FlagValueError(`invalid field '${field}' must be a key=value pair`)
  }
  assign(draft, key, value, field, rest.length === 0)
}

function assign(draft: Draft, key: string, value: string, field: string, isSwitch: boolean): void {
  switch (key) {
    case 'type':
      draft.type = value.toLowerCase()
      break
    case 'source':
    case 'src':
      draft.source = value
      break
    case 'target':
    case 'dst':
    case 'destination':
      draft.target = value
      break
    case 'readonly':
    case 'ro':
      draft.readOnly = isSwitch || readBoolean(key, value)
      break
    case 'consistency':
      break
    default:
      assignOption(draft, key, value, field, isSwitch)
  }
}

function assignOption(draft: Draft, key: string, value: string, field: string, isSwitch: boolean): void {
  const family = /^(volume|bind|tmpfs)-/.exec(key)?.[1]
  switch (key) {
    case 'volume-nocopy':
      draft.noCopy = isSwitch || readBoolean(key, value)
      break
    case 'volume-subpath':
      draft.subpath = value
      break
    case 'volume-label':
      setPair(draft.labels, value)
      break
    case 'volume-driver':
      draft.driver = value
      break
    case 'volume-opt':
      setPair(draft.driverOptions, value)
      break
    case 'bind-propagation':
      draft.propagation = value.toLowerCase()
      break
    case 'bind-nonrecursive':
    case 'bind-recursive':
      break
    case 'tmpfs-size':
      draft.size = readSize(value)
      break
    case 'tmpfs-mode':
      draft.mode = readMode(value)
      break
    default:
      throw new FlagValueError(`unexpected key '${key}' in '${field}'`)
  }
  if (family === 'volume' || family === 'bind' || family === 'tmpfs') draft.families.add(family)
}

/** `name=value`; a name alone has an empty value. */
function setPair(pairs: Map<string, string>, text: string): void {
  const [name = '', ...words] = text.split('=')
  pairs.set(name, words.join('='))
}

function readBoolean(key: string, value: string): boolean {
  if (['1', 't', 'true', 'True', 'TRUE', 'T'].includes(value)) return true
  if (['0', 'f', 'false', 'False', 'FALSE', 'F'].includes(value)) return false
  throw new FlagValueError(`invalid value for ${key}: ${value}`)
}

function readSize(value: string): number {
  try {
    return parseByteSize(value)
  } catch {
    throw new FlagValueError(`invalid value for tmpfs-size: ${value}`)
  }
}

function readMode(value: string): number {
  if (/^[0-7]+$/.test(value)) return Number.parseInt(value, 8)
  throw new FlagValueError(`invalid value for tmpfs-mode: ${value}`)
}

function finish(draft: Draft): MountRequest {
  const { type, source, target, readOnly, noCopy, subpath, propagation, size, mode } = draft
  const { labels, driver, driverOptions, families } = draft
  if (type === '') throw new FlagValueError('type is required')
  if (target === '') throw new FlagValueError('target is required')
  for (const family of families) {
    if (family !== type) throw new FlagValueError(`cannot mix '${family}-*' options with mount type '${type}'`)
  }
  return {
    type,
    source,
    target,
    readOnly,
    ...(noCopy ? { noCopy } : {}),
    ...(subpath === '' ? {} : { subpath }),
    ...(propagation === '' ? {} : { propagation }),
    ...(size === 0 ? {} : { size }),
    ...(mode === 0 ? {} : { mode }),
    ...(labels.size === 0 ? {} : { labels }),
    ...(driver === '' ? {} : { driver }),
    ...(driverOptions.size === 0 ? {} : { driverOptions }),
  }
}

/** What is wrong with a `--mount`; undefined when the client accepts it. */
export function mountProblem(text: string): string | undefined {
  try {
    readMount(text)
    return undefined
  } catch (error) {
    if (error instanceof FlagValueError) return error.message
    throw error
  }
}
