/** The records that carry what does not fit a tar header (POSIX.1-2018, pax, "pax Extended Header"). */

/** Keyword to value: `path`, `linkpath`, `uid`, `gid`, `mtime`, `size`. */
export type PaxRecords = ReadonlyMap<string, string>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** One record: its own length in decimal, a blank, `keyword=value` and a new-line. */
function recordText(keyword: string, value: string): string {
  const rest = ` ${keyword}=${value}\n`
  const restLength = encoder.encode(rest).length
  let length = restLength + String(restLength).length
  if (String(length).length + restLength !== length) length = restLength + String(length).length
  return `${length}${rest}`
}

/** The content of an extended header; empty when there are no records. */
export function paxContent(records: PaxRecords): Uint8Array {
  const sorted = [...records].sort(([first], [second]) => (first < second ? -1 : 1))
  return encoder.encode(sorted.map(([keyword, value]) => recordText(keyword, value)).join(''))
}

function parseRecords(content: Uint8Array): PaxRecords {
  const records = new Map<string, string>()
  for (let offset = 0; offset < content.length; ) {
    const blank = content.indexOf(0x20, offset)
    const length = blank < 0 ? 0 : Number.parseInt(decoder.decode(content.subarray(offset, blank)), 10)
    if (!(length > 0)) break
    const record = decoder.decode(content.subarray(blank + 1, offset + length - 1))
    const equals = record.indexOf('=')
    records.set(record.slice(0, equals), record.slice(equals + 1))
    offset += length
  }
  return records
}

/**
 * The records in an entry that only describes the next one: a pax extended header, or a GNU long name (`L`) or link (`K`).
 * A global header (`g`) says nothing that we keep. Undefined for an ordinary entry.
 */
export function readPaxRecords(typeFlag: string, content: Uint8Array): PaxRecords | undefined {
  const longText = () => decoder.decode(content).replace(/\0+$/, '')
  switch (typeFlag) {
    case 'x':
      return parseRecords(content)
    case 'g':
      return new Map()
    case 'L':
      return new Map([['path', longText()]])
    case 'K':
      return new Map([['linkpath', longText()]])
    default:
      return undefined
  }
}
