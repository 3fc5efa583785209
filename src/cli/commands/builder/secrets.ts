/** `docker build --secret id=…[,src=FILE|,env=NAME]` (buildx, util/buildflags/secrets.go and build/secrets.go). */
import { openHostFiles } from '../../../engine/host/host-files'
import type { Session } from '../../../engine/session'
import { CommandError } from '../../command'
import { absolutePath, readHostFile } from '../image/host-files'

const keys: ReadonlySet<string> = new Set(['type', 'id', 'src', 'source', 'env'])

function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const field of text.split(',')) {
    const equals = field.indexOf('=')
    if (equals === -1) throw new CommandError(`ERROR: invalid field '${field}' must be a key=value pair`)
    const key = field.slice(0, equals).toLowerCase()
    if (!keys.has(key)) throw new CommandError(`ERROR: unexpected key '${key}' in '${field}'`)
    fields.set(key === 'source' ? 'src' : key, field.slice(equals + 1))
  }
  const type = fields.get('type') ?? 'file'
  if (type !== 'file' && type !== 'env') {
    throw new CommandError(`ERROR: unsupported secret type ${JSON.stringify(type)}`)
  }
  return fields
}

/** A secret's content; undefined when it names a variable that is not set. Without a place, the id names a variable or else a file. */
function contentOf(
  session: Session,
  environment: ReadonlyMap<string, string>,
  id: string,
  fields: ReadonlyMap<string, string>,
): Uint8Array | undefined {
  const type = fields.get('type')
  const source = fields.get('src')
  const isVariable = type === 'env' || (type === undefined && source === undefined && environment.has(id))
  const variable = fields.get('env') ?? (isVariable ? (source ?? id) : undefined)
  if (variable !== undefined) {
    const value = environment.get(variable)
    return value === undefined ? undefined : new TextEncoder().encode(value)
  }
  const path = source ?? id
  if (!openHostFiles(session).exists(absolutePath(session, path))) {
    throw new CommandError(`ERROR: failed to build: failed to stat ${path}: stat ${path}: no such file or directory`)
  }
  return readHostFile(session, path)
}

/** The contents of secrets by id. Throws CommandError. */
export function readSecrets(
  session: Session,
  environment: ReadonlyMap<string, string>,
  values: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const secrets = new Map<string, Uint8Array>()
  for (const fields of values.map(readFields)) {
    const id = fields.get('id') ?? ''
    if (id === '') throw new CommandError('ERROR: failed to build: secret missing ID')
    const content = contentOf(session, environment, id, fields)
    if (content !== undefined) secrets.set(id, content)
  }
  return secrets
}
