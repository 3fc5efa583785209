/**
 * Tar archives: the POSIX ustar format, with pax records where a value does not fit (POSIX.1-2018, pax; Go, archive/tar).
 *
 *   writeTar(entries) → bytes · readTarEntries(bytes) → entries, throws InvalidArchiveError
 *
 * The same entries always give the same bytes.
 */
import { type PaxRecords, paxContent, readPaxRecords } from './tar-pax'

export type TarEntryType = 'file' | 'hard-link' | 'symlink' | 'character-device' | 'block-device' | 'directory' | 'fifo'

export type TarEntry = {
  /** As it stands in the archive: relative, a directory's with a slash at its end. */
  readonly name: string
  readonly type: TarEntryType
  /** Permission bits, 0o0000 to 0o7777. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  /** Milliseconds since the Unix epoch; written in whole seconds. */
  readonly modified: number
  readonly content?: Uint8Array
  /** Target of a symbolic link; name of the archive's other entry for a hard link. */
  readonly linkName?: string
  readonly major?: number
  readonly minor?: number
}

/** Not a tar archive, or one that ends too early. The message is Go's. */
export class InvalidArchiveError extends Error {
  constructor(message: 'archive/tar: invalid tar header' | 'unexpected EOF') {
    super(message)
    this.name = 'InvalidArchiveError'
  }
}

const blockSize = 512
const typeFlags: Readonly<Record<TarEntryType, string>> = {
  file: '0',
  'hard-link': '1',
  symlink: '2',
  'character-device': '3',
  'block-device': '4',
  directory: '5',
  fifo: '6',
}
const typesByFlag: ReadonlyMap<string, TarEntryType> = new Map([
  ['0', 'file'],
  ['\0', 'file'],
  ['1', 'hard-link'],
  ['2', 'symlink'],
  ['3', 'character-device'],
  ['4', 'block-device'],
  ['5', 'directory'],
  ['6', 'fifo'],
  ['7', 'file'],
])
/** Offset and length of the header's fields. */
const fields = {
  name: [0, 100],
  mode: [100, 8],
  userId: [108, 8],
  groupId: [116, 8],
  size: [124, 12],
  modified: [136, 12],
  checksum: [148, 8],
  typeFlag: [156, 1],
  linkName: [157, 100],
  magic: [257, 8],
  major: [329, 8],
  minor: [337, 8],
  prefix: [345, 155],
} as const
type Field = keyof typeof fields

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const largestId = 0o7777777

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize
}

function putText(header: Uint8Array, field: Field, text: string): void {
  const [offset, length] = fields[field]
  header.set(encoder.encode(text).subarray(0, length), offset)
}

function putOctal(header: Uint8Array, field: Field, value: number): void {
  const [, length] = fields[field]
  putText(header, field, value.toString(8).padStart(length - 1, '0'))
}

function fitsField(text: string, field: Field): boolean {
  const [, length] = fields[field]
  return text.length <= length && !/[^\x20-\x7e]/.test(text)
}

/** Splits a long name at a slash into the header's prefix and name; undefined when it cannot be done. */
function splitName(name: string): { readonly prefix: string; readonly rest: string } | undefined {
  if (fitsField(name, 'name')) return { prefix: '', rest: name }
  for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
    const rest = name.slice(slash + 1)
    if (rest !== '' && fitsField(rest, 'name') && fitsField(name.slice(0, slash), 'prefix')) {
      return { prefix: name.slice(0, slash), rest }
    }
  }
  return undefined
}

type HeaderValues = Omit<TarEntry, 'content' | 'type'> & { readonly typeFlag: string; readonly size: number }

function headerBlock(values: HeaderValues): Uint8Array {
  const header = new Uint8Array(blockSize)
  const { prefix, rest } = splitName(values.name) ?? { prefix: '', rest: values.name }
  putText(header, 'name', rest)
  putOctal(header, 'mode', values.mode)
  putOctal(header, 'userId', Math.min(values.userId, largestId))
  putOctal(header, 'groupId', Math.min(values.groupId, largestId))
  putOctal(header, 'size', values.size)
  putOctal(header, 'modified', Math.max(0, Math.floor(values.modified / 1000)))
  putText(header, 'checksum', '        ')
  putText(header, 'typeFlag', values.typeFlag)
  putText(header, 'linkName', values.linkName ?? '')
  putText(header, 'magic', 'ustar\x0000')
  putOctal(header, 'major', values.major ?? 0)
  putOctal(header, 'minor', values.minor ?? 0)
  putText(header, 'prefix', prefix)
  putText(header, 'checksum', `${checksumOf(header).toString(8).padStart(6, '0')}\0 `)
  return header
}

function checksumOf(header: Uint8Array): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}

/** What of an entry does not fit the plain header. */
function paxRecordsOf(entry: TarEntry): PaxRecords {
  const records = new Map<string, string>()
  if (splitName(entry.name) === undefined) records.set('path', entry.name)
  if (entry.linkName !== undefined && !fitsField(entry.linkName, 'linkName')) records.set('linkpath', entry.linkName)
  if (entry.userId > largestId) records.set('uid', String(entry.userId))
  if (entry.groupId > largestId) records.set('gid', String(entry.groupId))
  return records
}

function blocksOf(entry: TarEntry): readonly Uint8Array[] {
  const content = entry.content ?? new Uint8Array()
  const pax = paxContent(paxRecordsOf(entry))
  const plain = { mode: 0, userId: 0, groupId: 0, modified: 0 }
  const name = `PaxHeaders.0/${entry.name.replace(/\/$/, '').split('/').at(-1) ?? ''}`.slice(0, 100)
  const extended = pax.length === 0 ? [] : [headerBlock({ ...plain, name, typeFlag: 'x', size: pax.length }), pax]
  return [...extended, headerBlock({ ...entry, typeFlag: typeFlags[entry.type], size: content.length }), content]
}

/** Writes an archive that ends with two empty blocks. */
export function writeTar(entries: Iterable<TarEntry>): Uint8Array {
  const blocks = [...entries].flatMap(blocksOf)
  const total = blocks.reduce((sum, block) => sum + padded(block.length), 0)
  const archive = new Uint8Array(total + 2 * blockSize)
  let offset = 0
  for (const block of blocks) {
    archive.set(block, offset)
    offset += padded(block.length)
  }
  return archive
}

function textOf(header: Uint8Array, field: Field): string {
  const [offset, length] = fields[field]
  const bytes = header.subarray(offset, offset + length)
  const end = bytes.indexOf(0)
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function numberOf(header: Uint8Array, field: Field): number {
  const digits = textOf(header, field).trim()
  if (!/^[0-7]*$/.test(digits)) throw new InvalidArchiveError('archive/tar: invalid tar header')
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

function checkedHeader(block: Uint8Array): Uint8Array {
  const [offset, length] = fields.checksum
  const expected = numberOf(block, 'checksum')
  const blanked = Uint8Array.from(block)
  blanked.fill(0x20, offset, offset + length)
  if (checksumOf(blanked) !== expected) throw new InvalidArchiveError('archive/tar: invalid tar header')
  return block
}

function entryFrom(header: Uint8Array, content: Uint8Array, pax: PaxRecords): TarEntry | undefined {
  const type = typesByFlag.get(textOf(header, 'typeFlag') || '\0')
  if (type === undefined) return undefined
  const prefix = textOf(header, 'magic').startsWith('ustar') ? textOf(header, 'prefix') : ''
  const name = textOf(header, 'name')
  const linkName = pax.get('linkpath') ?? textOf(header, 'linkName')
  const isDevice = type === 'character-device' || type === 'block-device'
  return {
    name: pax.get('path') ?? (prefix === '' ? name : `${prefix}/${name}`),
    type,
    mode: numberOf(header, 'mode') & 0o7777,
    userId: Number(pax.get('uid') ?? numberOf(header, 'userId')),
    groupId: Number(pax.get('gid') ?? numberOf(header, 'groupId')),
    modified: Math.floor(Number(pax.get('mtime') ?? numberOf(header, 'modified'))) * 1000,
    ...(type === 'file' ? { content } : {}),
    ...(type === 'symlink' || type === 'hard-link' ? { linkName } : {}),
    ...(isDevice ? { major: numberOf(header, 'major'), minor: numberOf(header, 'minor') } : {}),
  }
}

/** Reads an archive up to its first empty block, pax records and GNU long names applied. Contents share the archive's memory. */
export function readTarEntries(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = []
  let pax: PaxRecords = new Map()
  for (let offset = 0; offset < archive.length; ) {
    const block = archive.subarray(offset, offset + blockSize)
    if (block.length < blockSize) throw new InvalidArchiveError('unexpected EOF')
    if (block.every((byte) => byte === 0)) break
    const header = checkedHeader(block)
    const start = offset + blockSize
    const size = Number(pax.get('size') ?? numberOf(header, 'size'))
    if (start + size > archive.length) throw new InvalidArchiveError('unexpected EOF')
    const content = archive.subarray(start, start + size)
    const records = readPaxRecords(textOf(header, 'typeFlag'), content)
    const entry = records ? undefined : entryFrom(header, content, pax)
    if (entry) entries.push(entry)
    pax = records ? new Map([...pax, ...records]) : new Map()
    offset = start + padded(size)
  }
  return entries
}
