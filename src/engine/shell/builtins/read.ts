/** `read`: one line of standard input, split into variables (POSIX; `-r`, `-n`, `-d`, `-p`, `-s`, `-t`, `-u` of ash). */
import type { SignalName, Wait } from '../../processes/program'
import { exitCodeOfSignal } from '../../processes/signals'
import { ShellFailure } from '../interruptions'
import { collectSignals } from '../jobs'
import type { Shell } from '../shell'
import { isVariableName } from '../variables'
import type { Builtin } from './builtin'

type Options = {
  readonly raw: boolean
  readonly characters: number | undefined
  readonly delimiter: string
  readonly descriptor: number
  readonly names: readonly string[]
}

export const read: Builtin = function* (shell, words) {
  const options = parseOptions(shell, words)
  const wrong = options.names.find((name) => !isVariableName(name))
  if (wrong !== undefined) {
    shell.process.write(2, `${shell.name}: read: '${wrong}': bad variable name\n`)
    return 1
  }
  const { text, ended, signal } = yield* readLine(shell, options)
  if (signal !== undefined) return exitCodeOfSignal(signal)
  assignFields(shell, options, text)
  return ended ? 1 : 0
}

function parseOptions(shell: Shell, words: readonly string[]): Options {
  let raw = false
  let characters: number | undefined
  let delimiter = '\n'
  let descriptor = 0
  let index = 0
  for (; /^-./.test(words[index] ?? ''); index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      index++
      break
    }
    for (let at = 1; at < word.length; at++) {
      const letter = word[at] ?? ''
      if (letter === 'r') raw = true
      if (!'rsnptuda'.includes(letter)) throw new ShellFailure(`illegal option -${letter}`, 2)
      if (!'pntud'.includes(letter)) continue
      const value = word.slice(at + 1) || (words[++index] ?? '')
      if (letter === 'n') characters = Number(value)
      else if (letter === 'd') delimiter = value.slice(0, 1)
      else if (letter === 'u') descriptor = Number(value)
      else if (letter === 'p' && shell.process.isTerminal(0)) shell.process.write(2, value)
      break
    }
  }
  const names = words.slice(index)
  return { raw, characters, delimiter, descriptor, names: names.length === 0 ? ['REPLY'] : names }
}

/** Characters with a mark for those that a backslash protects from being separators. */
type Marked = readonly { readonly character: string; readonly kept: boolean }[]

function* readLine(
  shell: Shell,
  options: Options,
): Generator<Wait, { readonly text: Marked; readonly ended: boolean; readonly signal?: SignalName }, void> {
  const limit = options.characters === undefined && options.delimiter === '\n' ? ('line' as const) : 1
  const text: { character: string; kept: boolean }[] = []
  const decoder = new TextDecoder()
  let escaped = false
  for (;;) {
    yield* shell.process.poll(options.descriptor)
    collectSignals(shell)
    const [signal] = shell.pendingSignals
    if (signal !== undefined) return { text, ended: true, signal }
    const chunk = yield* shell.process.read(options.descriptor, limit)
    if (chunk === undefined) return { text, ended: true }
    for (const character of decoder.decode(chunk, { stream: true })) {
      if (escaped) {
        if (character !== '\n') text.push({ character, kept: true })
        escaped = false
      } else if (character === options.delimiter) return { text, ended: false }
      else if (character === '\\' && !options.raw) escaped = true
      else text.push({ character, kept: false })
    }
    if (options.characters !== undefined && text.length >= options.characters) return { text, ended: false }
  }
}

/** The last variable gets all that is left. */
function assignFields(shell: Shell, { names }: Options, text: Marked): void {
  const separators = shell.variables.get('IFS') ?? ' \t\n'
  const isSeparator = (index: number): boolean => {
    const one = text[index]
    return one !== undefined && !one.kept && separators.includes(one.character)
  }
  const isBlank = (index: number): boolean => isSeparator(index) && /\s/.test(text[index]?.character ?? '')
  const slice = (from: number, to: number): string =>
    text
      .slice(from, to)
      .map(({ character }) => character)
      .join('')
  let position = 0
  while (isBlank(position)) position++
  for (const [index, name] of names.entries()) {
    let end = position
    if (index === names.length - 1) {
      end = text.length
      while (end > position && isBlank(end - 1)) end--
    } else while (end < text.length && !isSeparator(end)) end++
    shell.variables.set(name, slice(position, end))
    position = end
    while (isBlank(position)) position++
    if (isSeparator(position)) position++
    while (isBlank(position)) position++
  }
}
