/** Which commands and flags a command line uses, by one name each, however they are written. */
import type { Command, Flag } from '../../../src/cli/command'
import { spellings } from '../../../src/cli/command-tree'
import { dockerCommands } from '../../../src/cli/registry'

const shellWords = new Set(['for', 'do', 'done', 'if', 'then', 'fi', 'while'])

/** The simple commands of a line as words; quoted texts count as one word, here-documents not at all. */
function simpleCommands(line: string): readonly (readonly string[])[] {
  const typed = /<<'?(\w+)'?\n[\s\S]*\n\1$/.test(line) ? line.replace(/<<[\s\S]*/, '') : line
  const inner = [...typed.matchAll(/\$\(([^)]*)\)/g)].flatMap(([, part = '']) => simpleCommands(part))
  const plain = typed.replace(/\$\([^)]*\)/g, 'SUBSTITUTED').replace(/'[^']*'|"[^"]*"/g, 'QUOTED')
  const outer = plain.split(/&&|[;|\n]/).map((part) =>
    part
      .replace(/\d?>>?\s*\S+/g, '')
      .split(/\s+/)
      .filter((word) => word !== '' && !['do', 'then', 'done', 'fi'].includes(word)),
  )
  return [...outer.filter(([first]) => first !== undefined && !shellWords.has(first)), ...inner]
}

function findDockerCommand(words: readonly string[]): { readonly command: Command; readonly length: number } {
  for (const length of [3, 2, 1]) {
    for (const command of dockerCommands.commands) {
      const found = spellings(command).some((spelling) => spelling.join(' ') === words.slice(0, length).join(' '))
      if (found) return { command, length }
    }
  }
  throw new Error(`docker ${words.join(' ')} is no command`)
}

/** The flag that a word writes, and whether its value is the next word. */
function findFlags(command: Command, word: string): { readonly flags: readonly Flag[]; readonly takesNext: boolean } {
  const [written = ''] = word.split('=')
  const letters = word.startsWith('--') ? [] : [...written.slice(1)]
  const flags = word.startsWith('--')
    ? command.flags.filter(({ name }) => name === written.slice(2))
    : command.flags.filter(({ short }) => short !== undefined && letters.includes(short))
  if (flags.length === 0) throw new Error(`${command.path.join(' ')} has no flag ${word}`)
  return { flags, takesNext: !word.includes('=') && flags.some(({ type }) => type !== 'bool') }
}

function dockerUses(words: readonly string[]): readonly string[] {
  const { command, length } = findDockerCommand(words)
  const name = `docker ${command.path.join(' ')}`
  const uses = [name]
  let skip = false
  for (const word of words.slice(length)) {
    if (skip) {
      skip = false
    } else if (word.startsWith('-') && word !== '-') {
      const { flags, takesNext } = findFlags(command, word)
      uses.push(...flags.map((flag) => `${name} --${flag.name}`))
      skip = takesNext
    } else if (command.stopAtFirstArgument === true) break
  }
  return uses
}

/** `docker container run`, `docker container run --name`, `cat` … */
export function usedCommands(line: string): readonly string[] {
  return simpleCommands(line).flatMap(([first = '', ...rest]) => (first === 'docker' ? dockerUses(rest) : [first]))
}
