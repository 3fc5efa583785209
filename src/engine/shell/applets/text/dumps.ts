/** `base64`, `hexdump`, `od` and `xxd`: bytes as text. */
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { bytesOf } from '../support/bytes'
import { readInput } from '../support/input'
import { wholeNumber } from '../support/numbers'
import { readOperands, readOrStop } from '../support/operands'

export const base64 = defineApplet({
  name: 'base64',
  options: 'dw:',
  maximumOperands: 1,
  *run(invocation) {
    const { process, options, operands } = invocation
    const text = yield* readOrStop(process, operands[0] ?? '-')
    if (options.has('d')) {
      process.write(1, bytesOf(atob(text.replace(/[^A-Za-z0-9+/]/g, '').replace(/^((?:.{4})*).$/, '$1'))))
      return 0
    }
    const width = wholeNumber(options.value('w') ?? '76')
    const encoded = btoa(text)
    const lines = width === 0 ? [encoded] : (encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    process.write(1, width === 0 ? encoded : lines.map((line) => `${line}\n`).join(''))
    return 0
  },
})

const rowLength = 16

type Row = { readonly offset: number; readonly bytes: string }

function rowsOf(text: string, length = rowLength): readonly Row[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) => ({
    offset: index * length,
    bytes: text.slice(index * length, (index + 1) * length),
  }))
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}

function byteHex(character: string): string {
  return hex(character.charCodeAt(0), 2)
}

function printable(bytes: string): string {
  return bytes.replace(/[^ -~]/g, '.')
}

/** Pairs of bytes as little-endian numbers. */
function wordsOf(bytes: string): readonly number[] {
  return Array.from(
    { length: Math.ceil(bytes.length / 2) },
    (_, index) => bytes.charCodeAt(index * 2) + ((bytes.charCodeAt(index * 2 + 1) || 0) << 8),
  )
}

/** A row like the one before is shown as one `*`. */
function squeezed(rows: readonly Row[], show: (row: Row) => string): readonly string[] {
  return rows.flatMap((row, index) => {
    const repeats = (at: number): boolean => at > 0 && rows[at]?.bytes === rows[at - 1]?.bytes
    if (!repeats(index) || row.bytes.length < rowLength) return [show(row)]
    return repeats(index - 1) ? [] : ['*']
  })
}

export const hexdump = defineApplet({
  name: 'hexdump',
  options: 'bcdoxCvn:s:',
  *run(invocation) {
    const { process, options } = invocation
    const skipped = wholeNumber(options.value('s') ?? '0')
    const length = options.value('n')
    const { texts, exitCode } = yield* readOperands(invocation, { words: 'Is a directory', exitCode: 0 })
    const text = texts.join('').slice(skipped, length === undefined ? undefined : skipped + wholeNumber(length))
    const canonical = options.has('C')
    const rows = rowsOf(text).map((row) => ({ ...row, offset: row.offset + skipped }))
    const show = canonical ? canonicalRow : rowShown(options.last('b', 'c', 'd', 'o', 'x'))
    const lines = options.has('v') ? rows.map(show) : squeezed(rows, show)
    if (text.length === 0) return exitCode
    process.write(1, [...lines, hex(skipped + text.length, canonical ? 8 : 7)].map((line) => `${line}\n`).join(''))
    return exitCode
  },
})

/** How `hexdump` shows a row: as hexadecimal words unless a letter says otherwise. */
function rowShown(letter: string | undefined): (row: Row) => string {
  const cells = cellsShown(letter)
  return ({ offset, bytes }) => {
    const width = letter === undefined ? 47 : 8
    return `${hex(offset, 7)} ${cells(bytes).join(' ')}`.padEnd(width)
  }
}

function cellsShown(letter: string | undefined): (bytes: string) => readonly string[] {
  const each = (show: (character: string) => string) => (bytes: string) => [...bytes].map(show)
  const words = (show: (word: number) => string) => (bytes: string) => wordsOf(bytes).map(show)
  switch (letter) {
    case 'b':
      return each((character) => character.charCodeAt(0).toString(8).padStart(3, '0'))
    case 'c':
      return each(characterCell)
    case 'd':
      return words((word) => `  ${`${word}`.padStart(5, '0')}`)
    case 'o':
      return words((word) => ` ${word.toString(8).padStart(6, '0')}`)
    case 'x':
      return words((word) => `   ${hex(word, 4)}`)
    default:
      return words((word) => hex(word, 4))
  }
}

function canonicalRow({ offset, bytes }: Row): string {
  const cells = [...bytes].map(byteHex)
  const halves = [cells.slice(0, 8), cells.slice(8)].map((half) => half.join(' ').padEnd(23))
  return `${hex(offset, 8)}  ${halves.join('  ')}  |${printable(bytes)}|`
}

export const od = defineApplet({
  name: 'od',
  options: 'abcdfhilovxsA:N:j:t:w::',
  *run(invocation) {
    const { process, options } = invocation
    const skipped = wholeNumber(options.value('j') ?? '0')
    const length = options.value('N')
    const { texts, exitCode } = yield* readOperands(invocation, { words: 'read error', exitCode: 1 })
    // Of nothing that could be opened it says nothing.
    if (texts.length === 0) return exitCode
    const text = texts.join('').slice(skipped, length === undefined ? undefined : skipped + wholeNumber(length))
    const address = addressFormat(options.value('A') ?? 'o')
    const show = rowFormat(invocation)
    const rows = rowsOf(text)
    const lines = squeezed(rows, (row) => `${address(row.offset + skipped)}${show(row.bytes)}`)
    const end = address(skipped + text.length)
    process.write(1, [...lines, ...(end === '' ? [] : [end])].map((line) => `${line}\n`).join(''))
    return exitCode
  },
})

function addressFormat(radix: string): (offset: number) => string {
  switch (radix) {
    case 'n':
      return () => ''
    case 'x':
      return (offset) => hex(offset, 6)
    case 'd':
      return (offset) => `${offset}`.padStart(7, '0')
    default:
      return (offset) => offset.toString(8).padStart(7, '0')
  }
}

const namedBytes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

function rowFormat({ options }: Invocation): (bytes: string) => string {
  const type = options.value('t') ?? options.last('c', 'b', 'x', 'o', 'd') ?? 'o'
  if (!/^[acdfoux]/.test(type) && type !== 'b') {
    throw new AppletFailure(`invalid character '${type.charAt(0)}' in type string '${type}'`)
  }
  const each = (show: (character: string) => string) => (bytes: string) =>
    [...bytes].map((character) => ` ${show(character)}`).join('')
  const words = (show: (word: number) => string) => (bytes: string) =>
    wordsOf(bytes)
      .map((word) => ` ${show(word)}`)
      .join('')
  switch (type) {
    case 'c':
      return each(characterCell)
    case 'x1':
      return each(byteHex)
    case 'b':
    case 'o1':
      return each((character) => character.charCodeAt(0).toString(8).padStart(3, '0'))
    case 'u1':
    case 'd1':
      return each((character) => `${character.charCodeAt(0)}`.padStart(3))
    case 'x':
    case 'x2':
      return words((word) => hex(word, 4))
    case 'd':
    case 'u2':
      return words((word) => `${word}`.padStart(5))
    default:
      return words((word) => word.toString(8).padStart(6, '0'))
  }
}

function characterCell(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 32 && code < 127) return character.padStart(3)
  return (namedBytes[character] ?? code.toString(8).padStart(3, '0')).padStart(3)
}

export const xxd = defineApplet({
  name: 'xxd',
  options: 'riupg:c:l:s:o:',
  rewrite: (words) => words.map((word) => (word === '-ps' ? '-p' : word)),
  maximumOperands: 1,
  *run(invocation) {
    const { process, options, operands } = invocation
    const skipped = wholeNumber(options.value('s') ?? '0')
    const length = options.value('l')
    const whole = yield* readInput(process, operands[0] ?? '-')
    if (options.has('r')) {
      process.write(1, bytesOf(fromHex(whole, options.has('p'))))
      return 0
    }
    const text = whole.slice(skipped, length === undefined ? undefined : skipped + wholeNumber(length))
    const plain = options.has('p')
    const width = wholeNumber(options.value('c') ?? (plain ? '30' : '16'))
    const group = wholeNumber(options.value('g') ?? '2')
    const lines = rowsOf(text, width).map(({ offset, bytes }) => {
      if (plain) return [...bytes].map(byteHex).join('')
      const cells = grouped(bytes, group)
      const full = width * 2 + Math.ceil(width / Math.max(1, group))
      return `${hex(offset + skipped, 8)}: ${cells.padEnd(full)} ${printable(bytes)}`
    })
    process.write(1, lines.map((line) => `${line}\n`).join(''))
    return 0
  },
})

function grouped(bytes: string, size: number): string {
  const cells = [...bytes].map(byteHex)
  return cells.map((cell, index) => (index > 0 && size > 0 && index % size === 0 ? ` ${cell}` : cell)).join('')
}

function fromHex(text: string, plain: boolean): string {
  const digits = text
    .split('\n')
    .map((line) => (plain ? line : (/^[0-9a-fA-F]+: ?((?:[0-9a-fA-F]+ ?)*)/.exec(line)?.[1] ?? '')))
    .join('')
  const pairs = (/^[0-9a-fA-F\s]*/.exec(digits)?.[0] ?? '').replace(/\s/g, '').match(/../g) ?? []
  return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
}
