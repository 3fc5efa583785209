/** Parameters by name: variables, positional and special ones (POSIX 2.5). */
import { optionNames } from '../options'
import type { Shell } from '../shell'

/** Letters that ash prints before `c` and `s`, which stand for the command line, in `$-`. */
const lettersBefore = 'VEubaCvx'

/** `$-`: the letters of the options that are on. */
function optionLetters({ options, flags, dialect }: Shell): string {
  const letters = optionNames.filter(([, name]) => options.has(name)).map(([letter]) => letter)
  if (dialect.name === 'bash') return `hB${letters.join('')}${flags}`
  const reversed = letters.reverse()
  const before = reversed.filter((letter) => lettersBefore.includes(letter))
  const after = reversed.filter((letter) => !lettersBefore.includes(letter))
  return [...before, flags, ...after].join('')
}

/** The largest value of `$RANDOM` and one more. */
const randomLimit = 32_768

function special(shell: Shell, name: string): string | undefined {
  switch (name) {
    case '?':
      return String(shell.status)
    case '$':
      return String(shell.shellId)
    case '!':
      return shell.lastBackground === undefined ? undefined : String(shell.lastBackground)
    case '#':
      return String(shell.positional.length)
    case '-':
      return optionLetters(shell)
    case '0':
      return shell.name
    case 'LINENO':
      return String(shell.line)
    case 'RANDOM': {
      const [high = 0, low = 0] = shell.process.randomBytes(2)
      return String((high * 256 + low) % randomLimit)
    }
    default:
      return shell.dialect.name === 'bash' ? bashSpecial(shell, name) : undefined
  }
}

function bashSpecial(shell: Shell, name: string): string | undefined {
  if (name === 'UID' || name === 'EUID') return String(shell.process.userId)
  return name === 'BASHPID' ? String(shell.process.id) : undefined
}

/** The value of a parameter other than `@` and `*`; undefined when it is not set. */
export function parameterValue(shell: Shell, name: string): string | undefined {
  const value = special(shell, name)
  if (value !== undefined) return value
  if (/^\d+$/.test(name)) return shell.positional[Number(name) - 1]
  return shell.variables.get(name)
}

/** `"$*"`: the positional parameters with the first character of IFS between them. */
export function joinedPositional(shell: Shell, words: readonly string[] = shell.positional): string {
  return words.join((shell.variables.get('IFS') ?? ' ').slice(0, 1))
}
