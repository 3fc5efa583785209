/** What PS1 and PS2 become on the screen: backslash escapes of bash, which ash knows too, and then parameters. */
import { parse } from 'unbash'
import type { Wait } from '../processes/program'
import { userName } from './applets/support/accounts'
import { commandOutput } from './expansion/command-substitution'
import type { Shell } from './shell'

const token = /\\(\d{3}|[\s\S])|\$\(([^()]*)\)|\$\{?([A-Za-z_]\w*|[?$!#0-9])\}?/g

/** The prompt as it is printed. */
export function* promptText(shell: Shell, name: 'PS1' | 'PS2'): Generator<Wait, string, void> {
  const { dialect, variables } = shell
  const pattern = variables.get(name) ?? (name === 'PS2' ? '> ' : '')
  let text = ''
  let position = 0
  for (const match of pattern.matchAll(token)) {
    const [whole, letter, command, parameter] = match
    text += pattern.slice(position, match.index)
    position = match.index + whole.length
    if (letter !== undefined) text += dialect.promptEscapes ? escaped(shell, letter) : whole
    else if (command !== undefined) text += yield* commandOutput(shell, { ...parse(command), source: command })
    else text += parameterValue(shell, parameter ?? '')
  }
  return text + pattern.slice(position)
}

function parameterValue(shell: Shell, name: string): string {
  if (name === '?') return String(shell.status)
  if (name === '$') return String(shell.shellId)
  return (name === '0' ? shell.name : shell.variables.get(name)) ?? ''
}

/** The meaning of `\X` (bash, "Controlling the Prompt"). */
function escaped(shell: Shell, letter: string): string {
  const { process } = shell
  if (/^\d{3}$/.test(letter)) return String.fromCharCode(Number.parseInt(letter, 8))
  switch (letter) {
    case 'u':
      return userName(process, process.userId) ?? '?'
    case 'h':
      return process.hostname().split('.')[0] ?? ''
    case 'H':
      return process.hostname()
    case 'w':
      return shownDirectory(shell)
    case 'W':
      return shownDirectory(shell).replace(/^.*\/(?=.)/, '')
    case '$':
      return process.userId === 0 ? '#' : '$'
    case 't':
      return new Date(process.now()).toISOString().slice(11, 19)
    case 's':
      return shell.name.replace(/^.*\//, '')
    case 'n':
      return '\n'
    case 'e':
      return '\u001b'
    case 'a':
    case '[':
    case ']':
      return ''
    default:
      return letter === '\\' ? '\\' : `\\${letter}`
  }
}

/** The working directory, with `~` for the home directory. */
function shownDirectory({ process, variables }: Shell): string {
  const home = variables.get('HOME') ?? ''
  const { workingDirectory } = process
  if (home === '' || home === '/') return workingDirectory
  if (workingDirectory === home) return '~'
  return workingDirectory.startsWith(`${home}/`) ? `~${workingDirectory.slice(home.length)}` : workingDirectory
}
