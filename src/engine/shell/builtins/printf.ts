/** `printf` (POSIX), with busybox's complaints: pure text in and out, shared by the builtin and the applet. */
import { byteStringOf, bytesOf, textOf } from '../applets/support/bytes'
import type { Builtin } from './builtin'
import { unescapeText } from './escapes'
import { floatText, integerText, padText, type Specification } from './number-format'
import { complainAsApplet, writeOutput } from './output'

export type PrintfResult = {
  readonly output: Uint8Array
  readonly complaints: readonly string[]
  readonly status: number
}

const directive = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?[hlLjzt]*([diouxXeEfFgGcsb%])?/y

/** One use of the format, taking arguments from a queue. Format, arguments and results are byte strings. */
class Formatter {
  readonly complaints: string[] = []
  output = ''
  status = 0
  /** True once the output has ended: `\c`, or a directive that there is not. */
  stopped = false
  readonly #arguments: string[]
  readonly #missingNumber: string

  constructor(words: readonly string[], missingNumber: string) {
    this.#arguments = [...words]
    this.#missingNumber = missingNumber
  }

  get left(): number {
    return this.#arguments.length
  }

  run(format: string): void {
    for (let index = 0; index < format.length && !this.stopped; ) {
      const next = format.indexOf('%', index)
      const end = next < 0 ? format.length : next
      this.#literal(format.slice(index, end))
      if (next < 0 || this.stopped) return
      index = this.#directive(format, next)
    }
  }

  #literal(text: string): void {
    const { text: unescaped, stopped } = unescapeText(text)
    this.output += unescaped
    this.stopped = stopped
  }

  #directive(format: string, start: number): number {
    if (format[start + 1] === '%') {
      this.output += '%'
      return start + 2
    }
    directive.lastIndex = start
    const match = directive.exec(format)
    const conversion = match?.[4]
    if (match === null || conversion === undefined || conversion === '%') {
      this.#fail(`${format.slice(start).replace(/^(%[-+ #0]*[\d.*]*)[hlLjzt]+/, '$1')}: invalid format`)
      this.stopped = true
      return format.length
    }
    const precisionGiven = match[0].includes('.')
    const specification: Specification = {
      flags: match[1] ?? '',
      width: this.#size(match[2]),
      precision: precisionGiven ? (this.#size(match[3]) ?? 0) : undefined,
      conversion,
    }
    this.output += this.#converted(specification)
    return directive.lastIndex
  }

  #size(text: string | undefined): number | undefined {
    if (text === undefined) return undefined
    return text === '*' ? Number(this.#integer(this.#arguments.shift() ?? '0')) : Number(text)
  }

  #converted(specification: Specification): string {
    const { conversion } = specification
    const argument = this.#arguments.shift()
    if (conversion === 's') return padText(limited(argument ?? '', specification), specification)
    if (conversion === 'c') return padText([...(argument ?? '')][0] ?? '', specification)
    if (conversion === 'b') {
      const { text, stopped } = unescapeText(argument ?? '')
      this.stopped = stopped
      return padText(limited(text, specification), specification)
    }
    if (/[eEfFgG]/.test(conversion)) return floatText(this.#float(argument ?? '0'), specification)
    return integerText(this.#integer(argument ?? this.#missingNumber), specification)
  }

  #integer(text: string): bigint {
    const quoted = /^["'](.)/su.exec(text)?.[1]
    if (quoted !== undefined) return BigInt(quoted.codePointAt(0) ?? 0)
    const [, sign, digits] = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|\d+)$/.exec(text) ?? []
    if (digits === undefined) {
      this.#fail(`invalid number '${text}'`)
      return 0n
    }
    const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits
    const value = BigInt(octal)
    return sign === '-' ? -value : value
  }

  #float(text: string): number {
    const value = Number(text)
    if (text.trim() !== '' && !Number.isNaN(value)) return value
    this.#fail(`invalid number '${text}'`)
    return 0
  }

  #fail(complaint: string): void {
    this.complaints.push(complaint)
    this.status = 1
  }
}

function limited(text: string, { precision }: Specification): string {
  return precision === undefined ? text : text.slice(0, precision)
}

/**
 * The format is used again while arguments are left.
 * @param missingNumber what a number is read from when no argument is left: '' in busybox, which then complains
 */
export function formatPrintf(format: string, words: readonly string[], missingNumber = ''): PrintfResult {
  const formatter = new Formatter(words.map(byteStringOf), missingNumber)
  const bytes = byteStringOf(format)
  let before: number
  do {
    before = formatter.left
    formatter.run(bytes)
  } while (formatter.left > 0 && formatter.left < before && !formatter.stopped)
  const { output, complaints, status } = formatter
  return { output: bytesOf(output), complaints: complaints.map(textOf), status }
}

export const printf: Builtin = function* (shell, words) {
  yield* []
  const [format, ...rest] = words[0] === '--' ? words.slice(1) : words
  if (format === undefined) {
    const usage = shell.dialect.name === 'bash' ? 'printf [-v var] format [arguments]' : 'printf FORMAT [ARGUMENT...]'
    if (shell.dialect.name === 'bash') shell.process.write(2, `printf: usage: ${usage}\n`)
    else complainAsApplet(shell, `usage: ${usage}`)
    return 2
  }
  const { output, complaints, status } = formatPrintf(format, rest, shell.dialect.name === 'bash' ? '0' : '')
  for (const complaint of complaints) complainAsApplet(shell, inDialect(shell.dialect.name, complaint))
  return writeOutput(shell, output) || status
}

function inDialect(dialect: 'ash' | 'bash', complaint: string): string {
  const number = /^invalid number '(.*)'$/s.exec(complaint)?.[1]
  return dialect === 'bash' && number !== undefined ? `${number}: invalid number` : complaint
}
