/** `xargs`: makes command lines out of standard input. */
import type { Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { ask } from '../support/ask'
import { textOf } from '../support/bytes'
import { readUnlessDirectory } from '../support/input'
import { wholeNumber } from '../support/numbers'
import { runProgram } from '../support/run'

export const xargs = defineApplet({
  name: 'xargs',
  options: '+trn:s:E:e::0poI:i::P:x',
  longOptions: { 'no-run-if-empty': 'r', null: '0', 'max-args': 'n' },
  *run(invocation) {
    const { process, options, operands } = invocation
    const template = operands.length === 0 ? ['echo'] : operands
    const text = textOf(yield* readUnlessDirectory(process, '-'))
    const mark = options.value('I')
    if (mark !== undefined)
      return yield* runAll(invocation, replacements(template, lines(text, options.has('0')), mark))
    const words = options.has('0') ? lines(text, true) : splitWords(text)
    if (words.length === 0 && options.has('r')) return 0
    const size = options.value('n')
    return yield* runAll(
      invocation,
      batches(template, words, size === undefined ? Math.max(1, words.length) : wholeNumber(size)),
    )
  },
})

function lines(text: string, zero: boolean): readonly string[] {
  const parts = text.split(zero ? '\0' : '\n')
  if (parts.at(-1) === '') parts.pop()
  return zero ? parts : parts.map((part) => part.trim()).filter((part) => part !== '')
}

function replacements(
  template: readonly string[],
  items: readonly string[],
  mark: string,
): readonly (readonly string[])[] {
  return items.map((item) => template.map((word) => word.replaceAll(mark, item)))
}

function batches(template: readonly string[], words: readonly string[], size: number): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(words.length / size))
  return Array.from({ length: count }, (_, index) => [...template, ...words.slice(index * size, (index + 1) * size)])
}

/** Blanks and newlines part words; quotes and backslashes keep them together. */
function splitWords(text: string): readonly string[] {
  const words: string[] = []
  const pattern = /\s+|((?:[^\s'"\\]|\\.|'[^'\n]*'|"[^"\n]*")+)|(['"])/gs
  for (const [, word, quote] of text.matchAll(pattern)) {
    if (quote !== undefined) throw new AppletFailure(`unmatched ${quote === "'" ? 'single' : 'double'} quote`)
    if (word !== undefined)
      words.push(word.replace(/\\(.)|'([^']*)'|"([^"]*)"/gs, (_, one, two, three) => one ?? two ?? three ?? ''))
  }
  return words
}

/** Ends early when a command cannot be run (126, 127), dies (125) or asks to stop with 255 (124). */
function* runAll(invocation: Invocation, commands: readonly (readonly string[])[]): Generator<Wait, number, void> {
  const { process, options } = invocation
  let exitCode = 0
  for (const argv of commands) {
    if (options.has('t', 'p')) process.write(2, argv.join(' '))
    if (options.has('p') && !(yield* ask(process, ' ?...'))) continue
    if (options.has('t') && !options.has('p')) process.write(2, '\n')
    const ended = yield* runProgram(process, argv)
    const [name = ''] = argv
    if ('error' in ended) throw new AppletFailure(`${name}: ${ended.words}`, ended.exitCode)
    if (ended.signal !== undefined)
      throw new AppletFailure(`${name}: terminated by signal ${ended.exitCode - 128}`, 125)
    if (ended.exitCode === 255) throw new AppletFailure(`${name}: exited with status 255; aborting`, 124)
    if (ended.exitCode !== 0) exitCode = 123
  }
  return exitCode
}
