/** `RUN --mount=…`: what a step sees beside its own files (BuildKit, frontend/dockerfile/instructions/commands_runmount.go). */
import { joinPath, normalisePath } from '../../filesystem/paths'
import { parseGoSize, SizeError } from '../../go-size'
import { BuildError, type LineRange } from './build-error'
import type { CopySource, RunMount } from './plan-types'

type MountType = RunMount['type']

const simulatedTypes: ReadonlySet<string> = new Set<MountType>(['bind', 'cache', 'tmpfs', 'secret'])
const flagKeys: ReadonlySet<string> = new Set(['readonly', 'ro', 'readwrite', 'rw', 'required'])
const valueKeys: ReadonlySet<string> = new Set([
  'type',
  'from',
  'source',
  'src',
  'target',
  'dst',
  'destination',
  'id',
  'sharing',
  'mode',
  'uid',
  'gid',
  'size',
  'env',
])

/** Helps to read mounts: variables, stages and the working directory of the instruction. */
export type RunMountContext = {
  readonly expand: (text: string) => string
  readonly sourceOf: (from: string) => CopySource
  readonly workingDirectory: string
  readonly lines: LineRange
}

/** The stage or image that a mount takes its files from, variables not put in; '' for none. */
export function mountOrigin(text: string): string {
  return /(?:^|,)from=([^,]*)/.exec(text)?.[1] ?? ''
}

function readFields(text: string, { expand, lines }: RunMountContext): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const field of text.split(',')) {
    const equals = field.indexOf('=')
    const key = (equals === -1 ? field : field.slice(0, equals)).toLowerCase()
    if (equals === -1 && !flagKeys.has(key)) {
      throw new BuildError(`invalid field '${field}' must be a key=value pair`, lines)
    }
    if (!flagKeys.has(key) && !valueKeys.has(key)) throw new BuildError(`unexpected key '${key}' in '${field}'`, lines)
    const value = equals === -1 ? 'true' : expand(field.slice(equals + 1))
    const problem = problemWithValue(key, value)
    if (problem !== undefined) throw new BuildError(problem, lines)
    fields.set(key, value)
  }
  return fields
}

/** Bytes of a size; undefined for what is none. */
function bytesOfSize(text: string): number | undefined {
  try {
    return parseGoSize(text, 1024)
  } catch (error) {
    if (error instanceof SizeError) return undefined
    throw error
  }
}

function problemWithValue(key: string, value: string): string | undefined {
  switch (key) {
    case 'size':
      return bytesOfSize(value) === undefined ? `invalid value for size: ${value}` : undefined
    case 'mode':
      return /^[0-7]+$/.test(value) ? undefined : `invalid value ${value} for mode`
    case 'uid':
    case 'gid':
      return /^\d+$/.test(value) ? undefined : `invalid value ${value} for ${key}`
    case 'sharing':
      return ['shared', 'private', 'locked'].includes(value.toLowerCase())
        ? undefined
        : `unsupported sharing value ${JSON.stringify(value)}`
    default:
      return undefined
  }
}

function absolute(path: string, workingDirectory: string): string {
  return normalisePath(path, workingDirectory || '/')
}

function secretMount(
  fields: ReadonlyMap<string, string>,
  target: string | undefined,
  context: RunMountContext,
): RunMount {
  const source = fields.get('source') ?? fields.get('src')
  const id = fields.get('id') ?? source ?? target?.replace(/^.*\//, '')
  if (id === undefined) throw new BuildError('invalid secret mount. one of source, target required', context.lines)
  const variable = fields.get('env')
  const usualTarget = variable === undefined ? joinPath('/run/secrets', id) : ''
  return {
    type: 'secret',
    id,
    target: target === undefined ? usualTarget : absolute(target, context.workingDirectory),
    required: fields.get('required') === 'true',
    ...ownership(fields, '0400'),
    ...(variable === undefined ? {} : { variable }),
  }
}

function ownership(fields: ReadonlyMap<string, string>, usualMode: string) {
  const mode = Number.parseInt(fields.get('mode') ?? usualMode, 8)
  return { mode, userId: Number(fields.get('uid') ?? 0), groupId: Number(fields.get('gid') ?? 0) }
}

/** Variables that secrets become, with what the step's name shows in their place. */
export function secretMask(mounts: readonly RunMount[]): ReadonlyMap<string, string> {
  const names = mounts.flatMap((mount) =>
    mount.type === 'secret' && mount.variable !== undefined ? [mount.variable] : [],
  )
  return new Map(names.map((name) => [name, '****']))
}

/** Reads one mount. Throws BuildError. */
export function readRunMount(text: string, context: RunMountContext): RunMount {
  const { lines, workingDirectory } = context
  const fields = readFields(text, context)
  const type = fields.get('type') ?? 'bind'
  if (type === 'ssh') throw new BuildError('RUN --mount=type=ssh is not simulated here', lines)
  if (!simulatedTypes.has(type)) throw new BuildError(`unsupported mount type ${JSON.stringify(type)}`, lines)
  const given = fields.get('target') ?? fields.get('dst') ?? fields.get('destination')
  if (type === 'secret') return secretMount(fields, given, context)
  const target = absolute(given ?? '/', workingDirectory)
  if (target === '/') throw new BuildError('invalid mount target "/"', lines)
  if (type === 'tmpfs') return { type, target, size: bytesOfSize(fields.get('size') ?? '') ?? 0 }
  const readOnly = (fields.get('readonly') ?? fields.get('ro')) === 'true'
  if (type === 'cache') {
    if (fields.has('from')) throw new BuildError('RUN --mount=type=cache with from is not simulated here', lines)
    const hasOwner = ['mode', 'uid', 'gid'].some((name) => fields.has(name))
    return { type, target, id: fields.get('id') ?? target, readOnly, hasOwner, ...ownership(fields, '0755') }
  }
  const isWritable = (fields.get('rw') ?? fields.get('readwrite')) === 'true'
  return {
    type: 'bind',
    target,
    source: normalisePath(fields.get('source') ?? fields.get('src') ?? '/'),
    from: context.sourceOf(fields.get('from') ?? ''),
    readOnly: !isWritable || readOnly,
  }
}
