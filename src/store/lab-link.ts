/**
 * A lab as the hash of a link: `#lab=1.` and the record as JSON, deflated, in base64url. It carries the origin, the commands and the
 * cursor; abandoned branches stay with whoever made them. What comes from a link is bounded and checked before it is used.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { type LabRecord, labHashStart, originSchema } from './lab-record'
import { emptyOrigin } from './timeline-slice'

const start = `${labHashStart}1.`

/** Characters of a link that is read: far more than are written, and little enough to be looked at in a moment. */
const mostCharacters = 200_000
/** Bytes of the text in a link, and command lines in it. */
const mostBytes = 2 ** 21
const mostLines = 5_000
/** Deflate makes at most about a thousand bytes of one, so a piece of this many bytes cannot fill the memory before it is counted. */
const piece = 512

const linkSchema = v.object({
  origin: v.optional(originSchema),
  lines: v.pipe(v.array(v.string()), v.maxLength(mostLines)),
  /** Left out when all lines have happened. */
  cursor: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
})

/** The hash that carries a lab, with its `#`. */
export function labHash({ origin, lines, cursor }: LabRecord): string {
  const isPlain = origin.goal === undefined && origin.commands.length === 0 && Object.keys(origin.files).length === 0
  const content: v.InferInput<typeof linkSchema> = {
    ...(isPlain ? {} : { origin: { ...origin, commands: [...origin.commands] } }),
    lines: [...lines],
    ...(cursor === lines.length ? {} : { cursor }),
  }
  return `${start}${toBase64Url(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }))}`
}

/** The lab that a hash carries; undefined when it cannot be read: cut off, too large, of another version, or not a lab at all. Never throws. */
export function labOfHash(hash: string): LabRecord | undefined {
  if (hash.length > mostCharacters || !hash.startsWith(start)) return undefined
  try {
    const text = strFromU8(inflated(fromBase64Url(hash.slice(start.length))))
    const { origin = emptyOrigin, lines, cursor = lines.length } = v.parse(linkSchema, JSON.parse(text))
    return { origin, lines, cursor: Math.min(cursor, lines.length), abandoned: [] }
  } catch {
    return undefined
  }
}

/** Inflates piece by piece. Throws when there is too much, or when the end is missing. */
function inflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  let ended = false
  const inflate = new Inflate((part, final) => {
    size += part.length
    if (size > mostBytes) throw new RangeError('this link holds too much')
    parts.push(part)
    ended = final
  })
  for (let from = 0; from < bytes.length; from += piece) {
    inflate.push(bytes.subarray(from, from + piece), from + piece >= bytes.length)
  }
  if (!ended) throw new RangeError('this link is cut off')
  const whole = new Uint8Array(size)
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Throws when the text is no base64url. */
function fromBase64Url(text: string): Uint8Array {
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true)
}
