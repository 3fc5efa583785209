/** The file that Redis keeps its data in, `dump.rdb` (redis, src/rdb.c), with the plain encodings of each type. */
import type { Database, Entry, RedisValue } from './values'

const magic = 'REDIS0011'
const codes = { auxiliary: 0xfa, expires: 0xfc, database: 0xfe, end: 0xff } as const
const types = { string: 0, list: 1, set: 2, hash: 4 } as const

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A file that is no dump, or one with encodings that are not read here. */
export class RdbError extends Error {
  override readonly name = 'RdbError'
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x40) return [length]
  if (length < 0x4000) return [0x40 | (length >> 8), length & 0xff]
  return [0x80, (length >>> 24) & 0xff, (length >>> 16) & 0xff, (length >>> 8) & 0xff, length & 0xff]
}

function textBytes(text: string): readonly number[] {
  const bytes = encoder.encode(text)
  return [...lengthBytes(bytes.length), ...bytes]
}

function valueBytes(value: RedisValue): readonly number[] {
  switch (value.type) {
    case 'string':
      return textBytes(value.text)
    case 'list':
      return [...lengthBytes(value.items.length), ...value.items.flatMap(textBytes)]
    case 'set':
      return [...lengthBytes(value.members.size), ...[...value.members].flatMap(textBytes)]
    case 'hash':
      return [...lengthBytes(value.fields.size), ...[...value.fields].flatMap((field) => field.flatMap(textBytes))]
  }
}

function timeBytes(time: number): readonly number[] {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(Math.floor(time)), true)
  return [...bytes]
}

/** The file's bytes; a checksum of zero stands for none. @param version of the server, which the file names */
export function writeDump(database: Database, version: string): Uint8Array {
  const entries = [...database].flatMap(([key, { value, expires }]) => [
    ...(expires === undefined ? [] : [codes.expires, ...timeBytes(expires)]),
    types[value.type],
    ...textBytes(key),
    ...valueBytes(value),
  ])
  const head = [...encoder.encode(magic), codes.auxiliary, ...textBytes('redis-ver'), ...textBytes(version)]
  const keys = database.size === 0 ? [] : [codes.database, 0, ...entries]
  return Uint8Array.from([...head, ...keys, codes.end, ...new Uint8Array(8)])
}

class Reader {
  #at = magic.length
  constructor(private readonly data: Uint8Array) {}

  byte(): number {
    const byte = this.data[this.#at]
    if (byte === undefined) throw new RdbError('Short read or OOM loading DB. Unrecoverable error, aborting now.')
    this.#at += 1
    return byte
  }

  length(): number {
    const first = this.byte()
    if (first < 0x40) return first
    if (first < 0x80) return ((first & 0x3f) << 8) | this.byte()
    if (first !== 0x80) throw new RdbError('Unknown RDB string encoding type')
    return [1, 2, 3, 4].reduce((sum) => sum * 256 + this.byte(), 0)
  }

  text(): string {
    const length = this.length()
    const start = this.#at
    this.#at += length
    if (this.#at > this.data.length)
      throw new RdbError('Short read or OOM loading DB. Unrecoverable error, aborting now.')
    return decoder.decode(this.data.subarray(start, this.#at))
  }

  texts(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.text())
  }

  time(): number {
    const view = new DataView(this.data.buffer, this.data.byteOffset + this.#at, 8)
    this.#at += 8
    return Number(view.getBigUint64(0, true))
  }
}

function readValue(reader: Reader, type: number): RedisValue {
  switch (type) {
    case types.string:
      return { type: 'string', text: reader.text() }
    case types.list:
      return { type: 'list', items: reader.texts(reader.length()) }
    case types.set:
      return { type: 'set', members: new Set(reader.texts(reader.length())) }
    case types.hash: {
      const pairs = Array.from({ length: reader.length() }, (): [string, string] => [reader.text(), reader.text()])
      return { type: 'hash', fields: new Map(pairs) }
    }
    default:
      throw new RdbError(`Unknown RDB encoding type ${type}`)
  }
}

/** What a file holds. @throws RdbError */
export function readDump(data: Uint8Array): { readonly database: Database; readonly version: string } {
  if (decoder.decode(data.subarray(0, 5)) !== magic.slice(0, 5))
    throw new RdbError('Wrong signature trying to load DB from file')
  const reader = new Reader(data)
  const database: Database = new Map()
  let version = ''
  let expires: number | undefined
  for (let code = reader.byte(); code !== codes.end; code = reader.byte()) {
    if (code === codes.auxiliary) {
      const [name, text] = [reader.text(), reader.text()]
      if (name === 'redis-ver') version = text
    } else if (code === codes.database) reader.length()
    else if (code === codes.expires) expires = reader.time()
    else {
      const key = reader.text()
      const entry: Entry = { value: readValue(reader, code), ...(expires === undefined ? {} : { expires }) }
      database.set(key, entry)
      expires = undefined
    }
  }
  return { database, version }
}
