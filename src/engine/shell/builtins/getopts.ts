/** `getopts` (POSIX): one option of the positional parameters, or of the words given, a call. */
import { ShellFailure } from '../interruptions'
import type { Shell } from '../shell'
import { immediate } from './builtin'

export const getopts = immediate((shell, [specification, name, ...given]) => {
  if (specification === undefined || name === undefined) {
    throw new ShellFailure('usage: getopts optstring var [arg]', 2)
  }
  const words = given.length === 0 ? shell.positional : given
  const reached = Math.max(0, Number(shell.variables.get('OPTIND') ?? '1') - 1)
  // past the end of other words than the last time it starts anew
  const index = reached > words.length ? 0 : reached
  const word = words[index] ?? ''
  if (!/^-./.test(word) || word === '--') return finish(shell, name, word === '--' ? index + 1 : index)
  const offset = shell.optionOffset === 0 ? 1 : shell.optionOffset
  const letter = word[offset] ?? ''
  const isLast = offset + 1 >= word.length
  advance(shell, isLast ? index + 1 : index, isLast ? 0 : offset + 1)
  return takeOption(shell, { specification, name, letter, rest: word.slice(offset + 1), next: words[index + 1], index })
})

type Option = {
  readonly specification: string
  readonly name: string
  readonly letter: string
  /** What follows the letter in its word. */
  readonly rest: string
  readonly next: string | undefined
  readonly index: number
}

function takeOption(shell: Shell, option: Option): number {
  const { specification, name, letter, rest, next, index } = option
  const silent = specification.startsWith(':')
  const position = letter === ':' ? -1 : specification.indexOf(letter)
  shell.variables.unset('OPTARG')
  if (position < 0) return complainAbout(shell, name, silent, '?', letter, `Illegal option -${letter}`)
  shell.variables.set(name, letter)
  if (specification[position + 1] !== ':') return 0
  const value = rest === '' ? next : rest
  advance(shell, rest === '' && next !== undefined ? index + 2 : index + 1, 0)
  if (value !== undefined) {
    shell.variables.set('OPTARG', value)
    return 0
  }
  return complainAbout(shell, name, silent, silent ? ':' : '?', letter, `No arg for -${letter} option`)
}

function complainAbout(
  shell: Shell,
  name: string,
  silent: boolean,
  result: string,
  letter: string,
  message: string,
): number {
  shell.variables.set(name, result)
  if (silent) shell.variables.set('OPTARG', letter)
  else shell.process.write(2, `${message}\n`)
  return 0
}

function finish(shell: Shell, name: string, index: number): number {
  advance(shell, index, 0)
  shell.variables.set(name, '?')
  return 1
}

function advance(shell: Shell, index: number, offset: number): void {
  shell.variables.set('OPTIND', String(index + 1))
  shell.optionOffset = offset
}
