/** What a name means: `type`, `command -v`, `hash`, `alias`. */

import { pathOf } from '../interpreter/programs'
import { ShellFailure } from '../interruptions'
import { complain, type Shell } from '../shell'
import { singleQuoted } from '../trace'
import { immediate } from './builtin'

const keywords = new Set(
  'if then else elif fi do done case esac while until for in function { } ! [[ ]] time'.split(' '),
)

/** In busybox, `time` is an applet. */
function isKeyword({ dialect }: Shell, name: string): boolean {
  return keywords.has(name) && (name !== 'time' || dialect.name === 'bash')
}

/** The end of "NAME is …"; undefined when the name means nothing. */
function meaning(shell: Shell, name: string): string | undefined {
  const alias = shell.aliases.get(name)
  if (alias !== undefined) return `an alias for ${alias}`
  if (isKeyword(shell, name)) return 'a shell keyword'
  if (shell.functions.has(name)) return 'a function'
  const kind = shell.interpreter.builtinKind(name)
  if (kind !== undefined)
    return kind === 'special' && shell.dialect.name === 'ash' ? 'a special shell builtin' : 'a shell builtin'
  return programPath(shell, name)
}

/** Where a program is; ash, which has its applets inside itself, says just their names. */
function programPath(shell: Shell, name: string): string | undefined {
  const found = shell.process.findProgram([name])
  if (!('program' in found)) return undefined
  return shell.dialect.name === 'ash' ? name : pathOf(shell, name)
}

/** Exit status when one of the names means nothing. */
function unknownStatus({ dialect }: Shell): number {
  return dialect.name === 'bash' ? 1 : 127
}

function explain(shell: Shell, names: readonly string[]): number {
  let status = 0
  for (const name of names) {
    const words = meaning(shell, name)
    if (words !== undefined) shell.process.write(1, `${name} is ${words}\n`)
    else if (shell.dialect.name === 'ash') shell.process.write(1, `${name}: not found\n`)
    else complain(shell, `${name}: not found`)
    if (words === undefined) status = unknownStatus(shell)
  }
  return status
}

export const type = immediate((shell, words) => {
  if (words[0] !== '-p') return explain(shell, words)
  return printPaths(shell, words.slice(1))
})

/** `command -v` and `command -V`, of which ash looks at the first name only; the interpreter itself runs `command NAME`. */
export const command = immediate((shell, [option = '', ...names]) => {
  const asked = shell.dialect.name === 'ash' ? names.slice(0, 1) : names
  if (option === '-V') return explain(shell, asked)
  if (option === '-v') return printPaths(shell, asked)
  if (option === '' || option === '-p') return 0
  throw new ShellFailure(`illegal option ${option}`, 2)
})

function printPaths(shell: Shell, names: readonly string[]): number {
  let status = 0
  for (const name of names) {
    const alias = shell.aliases.get(name)
    const isInternal =
      keywords.has(name) || shell.functions.has(name) || shell.interpreter.builtinKind(name) !== undefined
    const answer = alias !== undefined ? `alias ${name}='${alias}'` : isInternal ? name : programPath(shell, name)
    if (answer === undefined) status = unknownStatus(shell)
    else shell.process.write(1, `${answer}\n`)
  }
  return status
}

/** Programs are looked for anew every time, so there is nothing to remember. */
export const hash = immediate((shell, words) => {
  for (const name of words.filter((word) => !word.startsWith('-'))) {
    if (meaning(shell, name) !== undefined) continue
    complain(shell, `${name}: not found`)
    return 1
  }
  return 0
})

export const alias = immediate((shell, words) => {
  let status = 0
  const listed = words.length === 0 ? [...shell.aliases.keys()] : words
  for (const word of listed) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(word) ?? []
    if (name !== undefined && value !== undefined) shell.aliases.set(name, value)
    else if (shell.aliases.has(word)) shell.process.write(1, `${aliasLine(shell, word)}\n`)
    else {
      shell.process.write(2, `alias: ${word} not found\n`)
      status = 1
    }
  }
  return status
})

function aliasLine({ aliases, dialect }: Shell, name: string): string {
  return `${dialect.name === 'bash' ? 'alias ' : ''}${name}=${singleQuoted(aliases.get(name) ?? '')}`
}

export const unalias = immediate((shell, words) => {
  if (words[0] === '-a') {
    shell.aliases.clear()
    return 0
  }
  let status = 0
  for (const name of words) {
    if (shell.aliases.delete(name)) continue
    if (shell.dialect.name === 'ash') shell.process.write(2, `unalias: ${name} not found\n`)
    else complain(shell, `${name}: not found`)
    status = 1
  }
  return status
})
