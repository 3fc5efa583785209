/** The 512-byte header of a tar entry: its fields and its checksum (POSIX.1-2018, pax, "ustar Interchange Format"). */
import { InvalidArchiveError, type TarEntry } from './tar-entry'

/** Bytes in a block: headers are one, contents fill whole ones. */
export const blockSize = 512
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
  userName: [265, 32],
  groupName: [297, 32],
  major: [329, 8],
  minor: [337, 8],
  prefix: [345, 155],
} as const
type Field = keyof typeof fields

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Type flag of a header with pax records, which leaves the device numbers empty. */
export const extendedHeader = 'x'
/** The largest user or group number that fits. */
export const largestId = 0o7777777

function putText(header: Uint8Array, field: Field, text: string): void {
  const [offset, length] = fields[field]
  header.set(encoder.encode(text).subarray(0, length), offset)
}

function putOctal(header: Uint8Array, field: Field, value: number): void {
  const [, length] = fields[field]
  putText(header, field, value.toString(8).padStart(length - 1, '0'))
}

/** True when the text is plain ASCII and not too long for the field. */
export function fitsField(text: string, field: Field): boolean {
  const [, length] = fields[field]
  return text.length <= length && !/[^\x20-\x7e]/.test(text)
}

/** Splits a long name at a slash into the header's prefix and name, the prefix as long as it can be; undefined when it cannot be done. */
export function splitName(name: string): { readonly prefix: string; readonly rest: string } | undefined {
  if (fitsField(name, 'name')) return { prefix: '', rest: name }
  const [, prefixLength] = fields.prefix
  const slash = name.replace(/\/$/, '').lastIndexOf('/', prefixLength)
  const parts = { prefix: name.slice(0, Math.max(slash, 0)), rest: name.slice(slash + 1) }
  return slash > 0 && fitsField(parts.prefix, 'prefix') && fitsField(parts.rest, 'name') ? parts : undefined
}

/** What of a text may stand in a header: its ASCII characters (Go, archive/tar, `toASCII`). */
export function asciiOf(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, '')
}

type HeaderValues = Omit<TarEntry, 'content' | 'type'> & { readonly typeFlag: string; readonly size: number }

/** One header with its checksum. What does not fit stands in pax records as well: a long text is cut off here, a large number is 0. */
export function headerBlock(values: HeaderValues): Uint8Array {
  const header = new Uint8Array(blockSize)
  const { prefix, rest } = splitName(values.name) ?? { prefix: '', rest: asciiOf(values.name) }
  putText(header, 'name', withoutLastSlash(rest))
  putOctal(header, 'mode', values.mode)
  putOctal(header, 'userId', values.userId > largestId ? 0 : values.userId)
  putOctal(header, 'groupId', values.groupId > largestId ? 0 : values.groupId)
  putOctal(header, 'size', values.size)
  putOctal(header, 'modified', Math.max(0, Math.floor(values.modified / 1000)))
  putText(header, 'checksum', '        ')
  putText(header, 'typeFlag', values.typeFlag)
  putText(header, 'linkName', asciiOf(values.linkName ?? ''))
  putText(header, 'magic', 'ustar\x0000')
  putText(header, 'userName', asciiOf(values.userName ?? ''))
  putText(header, 'groupName', asciiOf(values.groupName ?? ''))
  if (values.typeFlag !== extendedHeader) {
    putOctal(header, 'major', values.major ?? 0)
    putOctal(header, 'minor', values.minor ?? 0)
  }
  putText(header, 'prefix', prefix)
  putText(header, 'checksum', `${checksumOf(header).toString(8).padStart(6, '0')}\0 `)
  return header
}

/** A name that is cut off just behind a slash must not look like a directory's. */
function withoutLastSlash(name: string): string {
  const [, length] = fields.name
  return name.length > length ? name.slice(0, length).replace(/\/+$/, '') : name
}

function checksumOf(header: Uint8Array): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}

/** A field's text up to its first NUL. */
export function textOf(header: Uint8Array, field: Field): string {
  const [offset, length] = fields[field]
  const bytes = header.subarray(offset, offset + length)
  const end = bytes.indexOf(0)
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

/** A field's octal number; 0 when it is empty. Throws InvalidArchiveError. */
export function numberOf(header: Uint8Array, field: Field): number {
  const digits = textOf(header, field).trim()
  if (!/^[0-7]*$/.test(digits)) throw new InvalidArchiveError('archive/tar: invalid tar header')
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

/** The block itself when its checksum is right. Throws InvalidArchiveError. */
export function checkedHeader(block: Uint8Array): Uint8Array {
  const [offset, length] = fields.checksum
  const expected = numberOf(block, 'checksum')
  const blanked = Uint8Array.from(block)
  blanked.fill(0x20, offset, offset + length)
  if (checksumOf(blanked) !== expected) throw new InvalidArchiveError('archive/tar: invalid tar header')
  return block
}
