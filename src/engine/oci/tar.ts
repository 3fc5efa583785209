/**
 * Tar archives: the POSIX ustar format, with pax records where a value does not fit (POSIX.1-2018, pax; Go, archive/tar).
 *
 *   writeTar(entries) → bytes · readTarEntries(bytes) → entries, throws InvalidArchiveError
 *
 * The same entries always give the same bytes.
 */
import { InvalidArchiveError, type TarEntry, type TarEntryType } from './tar-entry'
import {
  asciiOf,
  blockSize,
  checkedHeader,
  extendedHeader,
  fitsField,
  headerBlock,
  largestId,
  numberOf,
  splitName,
  textOf,
} from './tar-header'
import { type PaxRecords, paxContent, readPaxRecords } from './tar-pax'

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

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize
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

/** The extended header's own name: the entry's with `PaxHeaders.0` before its last part (Go, archive/tar, `writePAXHeader`). */
function paxHeaderName(name: string): string {
  const slash = name.lastIndexOf('/')
  const joined = [name.slice(0, Math.max(slash, 0)), 'PaxHeaders.0', name.slice(slash + 1)].filter(
    (part) => part !== '',
  )
  return asciiOf(joined.join('/')).slice(0, 100).replace(/\/+$/, '')
}

function blocksOf(entry: TarEntry): readonly Uint8Array[] {
  const content = entry.content ?? new Uint8Array()
  const pax = paxContent(paxRecordsOf(entry))
  const plain = { mode: 0, userId: 0, groupId: 0, modified: 0 }
  const name = paxHeaderName(entry.name)
  const extended =
    pax.length === 0 ? [] : [headerBlock({ ...plain, name, typeFlag: extendedHeader, size: pax.length }), pax]
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

function entryFrom(header: Uint8Array, content: Uint8Array, pax: PaxRecords): TarEntry | undefined {
  const type = typesByFlag.get(textOf(header, 'typeFlag') || '\0')
  if (type === undefined) return undefined
  const prefix = textOf(header, 'magic').startsWith('ustar') ? textOf(header, 'prefix') : ''
  const name = textOf(header, 'name')
  const linkName = pax.get('linkpath') ?? textOf(header, 'linkName')
  const userName = textOf(header, 'userName')
  const groupName = textOf(header, 'groupName')
  const isDevice = type === 'character-device' || type === 'block-device'
  return {
    name: pax.get('path') ?? (prefix === '' ? name : `${prefix}/${name}`),
    type,
    mode: numberOf(header, 'mode') & 0o7777,
    userId: Number(pax.get('uid') ?? numberOf(header, 'userId')),
    groupId: Number(pax.get('gid') ?? numberOf(header, 'groupId')),
    modified: Math.floor(Number(pax.get('mtime') ?? numberOf(header, 'modified'))) * 1000,
    ...(userName === '' ? {} : { userName }),
    ...(groupName === '' ? {} : { groupName }),
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
