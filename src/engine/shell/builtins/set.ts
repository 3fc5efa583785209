/** `set`: options and positional parameters, and the list of all variables. */
import { ShellFailure } from '../interruptions'
import { type OptionName, optionNames, optionOfLetter, optionOfName } from '../options'
import { complain, type Shell } from '../shell'
import { singleQuoted } from '../trace'
import { immediate } from './builtin'

/**
 * Takes options off the front of a list of words, as `set` and the command line of `sh` have them.
 * @returns the words that are left, or undefined when there was nothing but options
 */
export function takeOptions(shell: Shell, words: readonly string[]): readonly string[] | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--' || word === '-') return words.slice(index + 1)
    if (!/^[-+]./.test(word)) return words.slice(index)
    const on = word.startsWith('-')
    for (const letter of word.slice(1)) {
      if (letter === 'o') {
        index++
        longOption(shell, words[index], on)
      } else switchOption(shell, optionOfLetter(letter), on, `${word[0]}${letter}`)
    }
  }
  return undefined
}

function longOption(shell: Shell, name: string | undefined, on: boolean): void {
  if (name === undefined) listOptions(shell, on)
  else {
    const option = optionOfName(name)
    if (option === undefined && shell.dialect.name === 'ash') throw new ShellFailure(`illegal option -o ${name}`, 1)
    switchOption(shell, option, on, name)
  }
}

function switchOption(shell: Shell, option: OptionName | undefined, on: boolean, word: string): void {
  if (option === undefined) throw unknownOption(shell, word)
  if (on) shell.options.add(option)
  else shell.options.delete(option)
}

function unknownOption({ dialect }: Shell, word: string): ShellFailure {
  if (dialect.name === 'ash') return new ShellFailure(`illegal option ${word}`, 2)
  const usage = 'set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]'
  return new ShellFailure(
    word.startsWith('-') ? `${word}: invalid option\n${usage}` : `${word}: invalid option name`,
    2,
  )
}

function listOptions({ options, process }: Shell, asTable: boolean): void {
  for (const [, name] of optionNames) {
    const on = options.has(name)
    process.write(1, asTable ? `${name.padEnd(16)}${on ? 'on' : 'off'}\n` : `set ${on ? '-' : '+'}o ${name}\n`)
  }
}

export const set = immediate((shell, words) => {
  if (words.length === 0) {
    for (const [name, { value }] of shell.variables.sorted()) {
      if (value !== undefined) shell.process.write(1, `${name}=${singleQuoted(value)}\n`)
    }
    return 0
  }
  const unknown = words.find(
    (word, index) => /^[-+]o$/.test(words[index - 1] ?? '') && optionOfName(word) === undefined,
  )
  if (unknown !== undefined && shell.dialect.name === 'ash') {
    complain(shell, `illegal option -o ${unknown}`)
    return 1
  }
  const rest = takeOptions(shell, words)
  if (rest !== undefined) shell.positional = rest
  return 0
})
