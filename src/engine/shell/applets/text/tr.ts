/** `tr`: translates, squeezes or deletes bytes. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { complain, defineApplet } from '../applet'
import { byteStringOf, bytesOf } from '../support/bytes'
import { openInput } from '../support/input'

export const tr = defineApplet({
  name: 'tr',
  options: '+cCds',
  minimumOperands: 1,
  maximumOperands: 2,
  *run(invocation) {
    const { process, options, operands } = invocation
    const [first = '', second] = operands
    const change = translator({
      set: members(byteStringOf(first), options.has('c', 'C')),
      replacement: second === undefined ? undefined : members(byteStringOf(second), false),
      deletes: options.has('d'),
      squeezes: options.has('s'),
    })
    const input = openInput(process, '-')
    try {
      for (let chunk = yield* input.chunk(); chunk !== undefined; chunk = yield* input.chunk()) {
        process.write(1, bytesOf(change(chunk)))
        yield* process.drain(1)
      }
    } catch (error) {
      if (!(error instanceof FileSystemError) || error.code !== 'EISDIR') throw error
      complain(invocation, `read error: ${strerror(error.code)}`)
      return 1
    }
    return 0
  },
})

type Plan = {
  readonly set: string
  readonly replacement: string | undefined
  readonly deletes: boolean
  readonly squeezes: boolean
}

function translator({ set, replacement, deletes, squeezes }: Plan): (text: string) => string {
  const table = deletes || replacement === undefined ? new Map<string, string>() : pairs(set, replacement)
  const squeezed = new Set(squeezes ? (replacement ?? set) : '')
  let previous: string | undefined
  return (text) => {
    let result = ''
    for (const character of text) {
      if (deletes && set.includes(character)) continue
      const translated = table.get(character) ?? character
      if (translated === previous && squeezed.has(translated)) continue
      result += translated
      previous = translated
    }
    return result
  }
}

/** The last byte of a shorter replacement stands for all that follow. */
function pairs(set: string, replacement: string): ReadonlyMap<string, string> {
  const last = replacement.at(-1)
  if (last === undefined) return new Map()
  return new Map([...set].map((character, index): [string, string] => [character, replacement.charAt(index) || last]))
}

const classMembers: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[^ -~\x80-\xff]/,
  digit: /[0-9]/,
  graph: /[\x21-\x7e]/,
  lower: /[a-z]/,
  print: /[\x20-\x7e]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\v\f\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
}
const allBytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07', b: '\b' }

/** Expands ranges, classes and escapes. */
function members(text: string, complement: boolean): string {
  const pattern = /\[:([a-z]+):\]|\[=(.)=\]|(\\[0-7]{1,3}|\\.|.)(?:-(\\[0-7]{1,3}|\\.|[^\]]))?/gs
  const expanded = text.replace(pattern, (whole, name?: string, equal?: string, from?: string, to?: string) => {
    if (name !== undefined) {
      const members = classMembers[name]
      return members === undefined ? whole : allBytes.filter((byte) => members.test(byte)).join('')
    }
    if (equal !== undefined) return equal
    return to === undefined ? unescapeMember(from ?? '') : range(unescapeMember(from ?? ''), unescapeMember(to))
  })
  return complement ? allBytes.filter((byte) => !expanded.includes(byte)).join('') : expanded
}

function range(from: string, to: string): string {
  return allBytes.slice(from.charCodeAt(0), to.charCodeAt(0) + 1).join('')
}

function unescapeMember(text: string): string {
  if (!text.startsWith('\\') || text.length === 1) return text
  const rest = text.slice(1)
  return /^[0-7]/.test(rest) ? String.fromCharCode(Number.parseInt(rest, 8) & 0xff) : (escapes[rest] ?? rest)
}
