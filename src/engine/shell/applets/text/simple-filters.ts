/** Small filters that work line by line: `rev`, `tac`, `nl`, `fold`, `expand`, `paste`, `strings`, `seq`, `yes`. */
import type { Program } from '../../../processes/program'
import { defineApplet, type Invocation } from '../applet'
import { type LongOptions, type ParsedOptions, UsageError } from '../options'
import { byteStringOf, bytesOf } from '../support/bytes'
import { readUnlessDirectory, splitLines } from '../support/input'
import { wholeNumber } from '../support/numbers'
import { type DirectoryWords, readOperands } from '../support/operands'

const isADirectory: DirectoryWords = { words: 'Is a directory', exitCode: 1 }
const inputError: DirectoryWords = { words: 'Input/output error', exitCode: 1 }

/** Makes a filter that shows all lines of its operands, or of standard input, in another way. */
function lineFilter(
  name: string,
  options: string,
  ofDirectory: DirectoryWords | undefined,
  show: (lines: readonly string[], options: ParsedOptions) => readonly string[],
  longOptions: LongOptions = {},
): Program {
  return defineApplet({
    name,
    options,
    longOptions,
    *run(invocation) {
      const { texts, exitCode } = yield* readOperands(invocation, ofDirectory)
      print(
        invocation,
        show(
          texts.flatMap((text) => splitLines(text)),
          invocation.options,
        ),
      )
      return exitCode
    },
  })
}

function print({ process }: Invocation, lines: readonly string[]): void {
  process.write(1, bytesOf(lines.map((line) => `${line}\n`).join('')))
}

export const rev = lineFilter('rev', '', undefined, (lines) => lines.map((line) => [...line].reverse().join('')))

export const tac = lineFilter('tac', '', isADirectory, (lines) => lines.toReversed())

export const nl = lineFilter('nl', 'b:i:l:s:v:w:p', undefined, (lines, options) => {
  const width = wholeNumber(options.value('w') ?? '6')
  const step = wholeNumber(options.value('i') ?? '1')
  const gap = options.value('s') ?? '\t'
  let number = wholeNumber(options.value('v') ?? '1')
  return lines.map((line) => {
    if (line === '' && options.value('b') !== 'a') return ' '.repeat(width + 1)
    const shown = `${`${number}`.padStart(width)}${gap}${line}`
    number += step
    return shown
  })
})

export const fold = lineFilter('fold', 'bsw:', inputError, (lines, options) => {
  const width = wholeNumber(options.value('w') ?? '80')
  return lines.flatMap((line) => foldLine(line, width, options.has('s')))
})

function foldLine(line: string, width: number, atBlanks: boolean): string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > width) {
    const blank = atBlanks ? rest.lastIndexOf(' ', width - 1) : -1
    const end = blank >= 0 ? blank + 1 : width
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

export const expand = lineFilter('expand', 'it:', inputError, (lines, options) => {
  const width = wholeNumber(options.value('t') ?? '8')
  return lines.map((line) => expandTabs(line, width))
})

function expandTabs(line: string, width: number): string {
  return line
    .split('\t')
    .map((part, index, parts) => (index === parts.length - 1 ? part : part + ' '.repeat(width - (part.length % width))))
    .join('')
}

export const unexpand = lineFilter(
  'unexpand',
  'aft:',
  inputError,
  (lines, options) => {
    const width = wholeNumber(options.value('t') ?? '8')
    const everywhere = options.has('a', 't') && !options.has('f')
    return lines.map((line) => unexpandBlanks(line, width, everywhere))
  },
  { all: 'a', 'first-only': 'f', tabs: 't' },
)

/** Puts tabs in the place of blanks that reach a tab stop. */
function unexpandBlanks(line: string, width: number, everywhere: boolean): string {
  const [lead = ''] = /^[ \t]*/.exec(line) ?? []
  const blanks = (text: string, column: number): string => {
    const end = [...text].reduce((at, one) => (one === '\t' ? at + width - (at % width) : at + 1), column)
    const tabs = Math.floor(end / width) - Math.floor(column / width)
    return tabs === 0 ? text : '\t'.repeat(tabs) + ' '.repeat(end % width)
  }
  if (!everywhere) return blanks(lead, 0) + line.slice(lead.length)
  let column = 0
  return line.replace(/[ \t]+|[^ \t]+/g, (part) => {
    const from = column
    column = [...part].reduce((at, one) => (one === '\t' ? at + width - (at % width) : at + 1), column)
    return /^[ \t]/.test(part) ? blanks(part, from) : part
  })
}

export const paste = defineApplet({
  name: 'paste',
  options: 'd:s',
  *run(invocation) {
    const { process, options, operands } = invocation
    const delimiters = byteStringOf(options.value('d') ?? '\t')
      .replace(/\\n/g, '\n')
      .replace(/\\t/g, '\t')
    const joint = (index: number): string => delimiters.charAt(index % Math.max(1, delimiters.length))
    const join = (cells: readonly string[]): string =>
      cells.map((cell, index) => (index === 0 ? cell : joint(index - 1) + cell)).join('')
    const files = operands.length === 0 ? ['-'] : operands
    // Operands that are standard input take turns at its lines; with -s the first takes them all.
    const shares = options.has('s') ? 1 : files.filter((file) => file === '-').length
    const input = files.includes('-') ? splitLines(yield* readUnlessDirectory(process, '-')) : []
    const columns: (readonly string[])[] = []
    let share = 0
    for (const file of files) {
      const turn = file === '-' ? share++ : undefined
      if (turn === undefined) columns.push(splitLines(yield* readUnlessDirectory(process, file)))
      else columns.push(input.filter((_, line) => line % shares === turn))
    }
    if (options.has('s')) {
      print(invocation, columns.map(join))
      return 0
    }
    const rows = Math.max(0, ...columns.map((column) => column.length))
    const lines = Array.from({ length: rows }, (_, row) => join(columns.map((column) => column[row] ?? '')))
    print(invocation, lines)
    return 0
  },
})

export const strings = defineApplet({
  name: 'strings',
  options: 'fon:t:a',
  *run(invocation) {
    const { options } = invocation
    const shortest = wholeNumber(options.value('n') ?? '4')
    const pattern = new RegExp(`[\\x20-\\x7e\\t]{${shortest},}`, 'g')
    const { texts, exitCode } = yield* readOperands(invocation)
    for (const text of texts) print(invocation, text.match(pattern) ?? [])
    return exitCode
  },
})

/** Numbers that `seq` writes before it looks whether anybody reads them. */
const numbersAtOnce = 1000

export const seq = defineApplet({
  name: 'seq',
  options: '+ws:',
  rewrite: (words) => {
    const first = words.findIndex((word) => /^-[\d.]/.test(word))
    const leads = first >= 0 && !words.slice(0, first).some((word) => /^[\d.]/.test(word))
    return leads ? [...words.slice(0, first), '--', ...words.slice(first)] : words
  },
  minimumOperands: 1,
  maximumOperands: 3,
  *run({ process, options, operands }) {
    if (operands.some((operand) => !/^[-+]?(\d+\.?\d*|\.\d+)$/.test(operand))) throw new UsageError()
    const [first = '1', step = '1', last = '1'] =
      operands.length === 1
        ? ['1', '1', operands[0]]
        : operands.length === 2
          ? [operands[0], '1', operands[1]]
          : operands
    const decimals = Math.max(...[first, step].map((text) => text.split('.')[1]?.length ?? 0))
    const count = Math.floor((Number(last) - Number(first)) / Number(step) + 1e-9)
    if (count < 0) return 0
    const numberAt = (index: number) => (Number(first) + index * Number(step)).toFixed(decimals)
    const width = options.has('w') ? Math.max(numberAt(0).length, numberAt(count).length) : 0
    const separator = options.value('s') ?? '\n'
    for (let from = 0; from <= count; from += numbersAtOnce) {
      const length = Math.min(numbersAtOnce, count + 1 - from)
      const numbers = Array.from({ length }, (_, index) => numberAt(from + index).padStart(width, '0'))
      process.write(1, `${from > 0 ? separator : ''}${numbers.join(separator)}`)
      yield* process.drain(1)
    }
    process.write(1, '\n')
    return 0
  },
})

/** Bytes that `yes` writes at once. */
const bytesAtOnce = 4096
/**
 * How much longer it waits each time before it writes again. Who reads from a pipe may want megabytes; what fills a log or a file without
 * end comes ever more slowly.
 */
const slowing = { pipe: 1.002, other: 1.02 } as const
/** Writes before a pipe slows down. */
const steadyWrites = 2_000
const longestPause = 60_000

export const yes = defineApplet({
  name: 'yes',
  *run({ process, operands }) {
    const line = `${operands.length === 0 ? 'y' : operands.join(' ')}\n`
    const lines = line.repeat(Math.ceil(bytesAtOnce / line.length))
    const isPipe = process.isPipe(1)
    for (let writes = 0, pause = 1; ; writes += 1) {
      process.write(1, lines)
      yield* process.drain(1)
      yield* process.sleep(pause)
      if (isPipe && writes < steadyWrites) continue
      pause = Math.min(pause * (isPipe ? slowing.pipe : slowing.other), longestPause)
    }
  },
})
