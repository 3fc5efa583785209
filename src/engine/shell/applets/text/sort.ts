/** `sort`: orders lines by bytes, numbers, months or keys. */

import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { byteStringOf, bytesOf } from '../support/bytes'
import { readUnlessDirectory, splitLines } from '../support/input'
import { compareBytes, compareVersions, type Order } from '../support/order'

export const sort = defineApplet({
  name: 'sort',
  options: 'ngMucszbrdfhiVo:k:t:S:T:m',
  failureCode: 2,
  *run(invocation) {
    const { process, options, operands } = invocation
    const separator = options.has('z') ? '\0' : '\n'
    const compare = lineOrder(invocation)
    const texts: string[] = []
    for (const file of operands.length === 0 ? ['-'] : operands) texts.push(yield* contentOf(invocation, file))
    const lines = texts.flatMap((text) => splitLines(text, separator))
    if (options.has('c')) return checkOrder(invocation, lines, compare)
    const sorted = lines.toSorted(
      (first, second) => compare(first, second) || fallback(options.has('s'), options.has('r'), first, second),
    )
    const kept = options.has('u')
      ? sorted.filter((line, index) => index === 0 || compare(sorted[index - 1] ?? '', line) !== 0)
      : sorted
    const text = bytesOf(kept.map((line) => line + separator).join(''))
    const target = options.value('o')
    if (target === undefined) process.write(1, text)
    else writeTarget(invocation, target, text)
    return 0
  },
})

function writeTarget({ process }: Invocation, target: string, text: Uint8Array): void {
  try {
    process.files.writeFile(process.resolve(target), text, { mode: 0o666 & ~process.umask })
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`can't open '${target}': ${strerror(error.code)}`)
  }
}

/** A directory reads as nothing, without a word. */
function* contentOf(invocation: Invocation, file: string): Generator<Wait, string, void> {
  try {
    return yield* readUnlessDirectory(invocation.process, file)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`${file}: ${strerror(error.code)}`)
  }
}

function checkOrder(invocation: Invocation, lines: readonly string[], compare: Order): number {
  const wrong = lines.findIndex((line, index) => {
    const order = index === 0 ? -1 : compare(lines[index - 1] ?? '', line)
    return order > 0 || (order === 0 && invocation.options.has('u'))
  })
  if (wrong < 0) return 0
  invocation.process.write(2, `Check line ${wrong}\n`)
  return 1
}

function fallback(stable: boolean, reverse: boolean, first: string, second: string): number {
  return stable ? 0 : compareBytes(first, second) * (reverse ? -1 : 1)
}

/** One -k, or the whole line: where the key is and how it is compared. */
type Key = {
  readonly from: { readonly field: number; readonly character: number }
  readonly to: { readonly field: number; readonly character: number }
  readonly flags: string
}

function lineOrder(invocation: Invocation): Order {
  const { options } = invocation
  const globalFlags = ['n', 'g', 'M', 'h', 'V', 'd', 'f', 'i', 'b', 'r'].filter((flag) => options.has(flag)).join('')
  const keys = options.values('k').map(parseKey)
  const separator = options.value('t')
  const orders = (keys.length === 0 ? [wholeLine] : keys).map((key): Order => {
    const flags = key.flags === '' ? globalFlags : key.flags
    const compare = keyOrder(flags)
    return (first, second) =>
      compare(keyText(first, key, separator, flags), keyText(second, key, separator, flags)) *
      (flags.includes('r') ? -1 : 1)
  })
  return (first, second) => {
    for (const order of orders) {
      const result = order(first, second)
      if (result !== 0) return result
    }
    return 0
  }
}

const wholeLine: Key = { from: { field: 1, character: 1 }, to: { field: 0, character: 0 }, flags: '' }

/** `FIELD[.CHARACTER][FLAGS][,FIELD[.CHARACTER][FLAGS]]` */
function parseKey(text: string): Key {
  const match = /^(\d+)(?:\.(\d+))?([a-zA-Z]*)(?:,(\d+)(?:\.(\d+))?([a-zA-Z]*))?$/.exec(text)
  if (match === null) throw new AppletFailure('bad field specification')
  const [, field, character = '1', flags = '', toField = '0', toCharacter = '0', toFlags = ''] = match
  return {
    from: { field: Number(field), character: Number(character) },
    to: { field: Number(toField), character: Number(toCharacter) },
    flags: flags + toFlags,
  }
}

function keyText(line: string, key: Key, separator: string | undefined, flags: string): string {
  if (key === wholeLine) return cleaned(line, flags)
  const start = fieldStart(line, key.from.field, separator) + key.from.character - 1
  const end =
    key.to.field === 0
      ? line.length
      : key.to.character === 0
        ? fieldEnd(line, key.to.field, separator)
        : fieldStart(line, key.to.field, separator) + key.to.character
  return cleaned(line.slice(Math.min(start, line.length), Math.max(start, end)), flags)
}

function fieldStart(line: string, field: number, separator: string | undefined): number {
  return field <= 1
    ? 0
    : Math.min(line.length, fieldEnd(line, field - 1, separator) + (separator === undefined ? 0 : 1))
}

/** Without -t a field is blanks and what follows them. */
function fieldEnd(line: string, field: number, separator: string | undefined): number {
  if (separator === undefined) {
    return line.match(new RegExp(`^(?:[ \\t]*[^ \\t]*){0,${field}}`))?.[0].length ?? line.length
  }
  let position = -1
  for (let count = 0; count < field; count += 1) {
    position = line.indexOf(byteStringOf(separator), position + 1)
    if (position < 0) return line.length
  }
  return position
}

function cleaned(text: string, flags: string): string {
  let result = text
  if (flags.includes('b')) result = result.replace(/^[ \t]+/, '')
  if (flags.includes('d')) result = result.replace(/[^A-Za-z0-9 \t]/g, '')
  if (flags.includes('i')) result = result.replace(/[^\x20-\x7e]/g, '')
  if (flags.includes('f')) result = result.toUpperCase()
  return result
}

function keyOrder(flags: string): Order {
  if (/[ng]/.test(flags)) return (first, second) => numberOf(first) - numberOf(second)
  if (flags.includes('h')) return (first, second) => humanNumber(first) - humanNumber(second)
  if (flags.includes('M')) return (first, second) => monthOf(first) - monthOf(second)
  if (flags.includes('V')) return compareVersions
  return compareBytes
}

function numberOf(text: string): number {
  return Number(/^\s*([-+]?\d*\.?\d+)/.exec(text)?.[1] ?? 0)
}

function humanNumber(text: string): number {
  const unit = /^\s*[-+]?\d*\.?\d+([KMGTPE]?)/i.exec(text)?.[1]?.toUpperCase() ?? ''
  return numberOf(text) * 1024 ** (unit === '' ? 0 : 'KMGTPE'.indexOf(unit) + 1)
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

function monthOf(text: string): number {
  return months.indexOf(text.trimStart().slice(0, 3).toUpperCase())
}
