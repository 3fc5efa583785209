/** How a shell is called: `sh [OPTIONS] [-c TEXT [NAME]] [FILE] [PARAMETERS]`. */
import type { Process } from '../processes/program'
import { takeOptions } from './builtins/set'
import { ShellFailure } from './interruptions'
import type { Shell } from './shell'

/** Where a shell takes its commands from, and its positional parameters. */
export type Invocation =
  | { readonly kind: 'string'; readonly text: string; readonly name?: string; readonly positional: readonly string[] }
  | { readonly kind: 'file'; readonly path: string; readonly positional: readonly string[] }
  | { readonly kind: 'input'; readonly positional: readonly string[] }
  | { readonly kind: 'terminal'; readonly positional: readonly string[] }

/** Letters of the command line that are no options of `set`. */
function isOwnLetter(letter: string): boolean {
  return 'cils'.includes(letter)
}

/** The letters of `$-` that the command line alone decides. */
export function flagsOf(words: readonly string[]): string {
  const given = words.filter((word) => /^-[a-zA-Z]+$/.test(word)).join('')
  return given.includes('c') ? 'c' : ''
}

/**
 * Reads what stands behind the shell's name, and sets the options that are given there.
 * @throws {ShellFailure}
 */
export function readInvocation(shell: Shell, words: readonly string[]): Invocation {
  let ownLetters = ''
  let index = 0
  for (; /^[-+]./.test(words[index] ?? '') && words[index] !== '--'; index++) {
    const word = words[index] ?? ''
    if (word.startsWith('--') && shell.dialect.name === 'ash') {
      if (word === '--login') continue
      throw new ShellFailure(`bad option '${word}'`, 2)
    }
    ownLetters += [...word.slice(1)].filter(isOwnLetter).join('')
    const setLetters = [...word.slice(1)].filter((letter) => !isOwnLetter(letter)).join('')
    if (setLetters === '') continue
    const takesName = setLetters.endsWith('o')
    takeOptions(shell, [`${word[0]}${setLetters}`, ...(takesName ? words.slice(index + 1, index + 2) : [])])
    if (takesName) index++
  }
  if (words[index] === '--') index++
  const operands = words.slice(index)
  if (!ownLetters.includes('c')) return fileOrInput(shell.process, operands, ownLetters)
  const [text, name, ...positional] = operands
  if (text === undefined) throw new ShellFailure('-c requires an argument', 2)
  return name === undefined ? { kind: 'string', text, positional } : { kind: 'string', text, name, positional }
}

function fileOrInput(process: Process, operands: readonly string[], ownLetters: string): Invocation {
  const [path, ...positional] = operands
  if (path !== undefined && !ownLetters.includes('s')) return { kind: 'file', path, positional }
  const isTypedTo = ownLetters.includes('i') || (process.isTerminal(0) && process.isTerminal(2))
  return { kind: isTypedTo ? 'terminal' : 'input', positional: operands }
}
