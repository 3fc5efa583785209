/** Builtins that steer the shell itself: loops, functions, the end, and texts that are run as scripts. */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { asFailure, failureOf } from '../failures'
import { FunctionReturn, LoopJump, ShellExit, ShellFailure } from '../interruptions'
import { complain, type Shell } from '../shell'
import { type Builtin, immediate } from './builtin'

export const succeed = immediate(() => 0)
export const fail = immediate(() => 1)

/**
 * A non-negative number given to a builtin.
 * @throws ShellFailure for anything else
 */
export function numberArgument(shell: Shell, word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  const bash = shell.dialect.name === 'bash'
  throw new ShellFailure(bash ? `${word}: numeric argument required` : `Illegal number: ${word}`, 2)
}

function leaveLoop(kind: 'break' | 'continue'): Builtin {
  return immediate((shell, [word]) => {
    const levels = word === undefined ? 1 : numberArgument(shell, word)
    if (levels === 0) throw new ShellFailure('Illegal number: 0', 2)
    if (shell.loopDepth === 0) {
      if (shell.dialect.name === 'bash') complain(shell, "only meaningful in a `for', `while', or `until' loop")
      return 0
    }
    throw new LoopJump(kind, Math.min(levels, shell.loopDepth))
  })
}

export const breakLoop = leaveLoop('break')
export const continueLoop = leaveLoop('continue')

export const exit = immediate((shell, [word]) => {
  throw new ShellExit(
    word === undefined ? (shell.statusBeforeTrap ?? shell.status) : numberArgument(shell, word) & 0xff,
  )
})

export const returnFrom = immediate((shell, [word]) => {
  const status = word === undefined ? shell.status : numberArgument(shell, word) & 0xff
  if (shell.returnDepth > 0) throw new FunctionReturn(status)
  if (shell.dialect.name === 'ash') throw new ShellExit(status)
  throw new ShellFailure("can only `return' from a function or sourced script", 2)
})

export const evalWords: Builtin = function* (shell, words, place) {
  if (words.length === 0) return 0
  return yield* shell.interpreter.source(shell, words.join(' '), shell.line, { tested: place.tested, last: false })
}

export const dot: Builtin = function* (shell, [name, ...rest], place) {
  if (name === undefined) throw new ShellFailure('filename argument required', 2)
  const text = scriptText(shell, name)
  const isAsh = shell.dialect.name === 'ash'
  const outer = { positional: shell.positional, builtin: shell.builtin, line: shell.line }
  if (isAsh) shell.builtin = name
  if (rest.length > 0) shell.positional = rest
  shell.returnDepth++
  try {
    const status = yield* shell.interpreter.source(shell, text, 1, { tested: place.tested, last: false })
    shell.line = outer.line
    return status
  } catch (error) {
    // What ends the shell is said with the script and the line where it happened.
    const failure = isAsh ? asFailure(shell, error) : undefined
    if (failure !== undefined) throw failureOf(failure, name)
    shell.line = outer.line
    if (error instanceof FunctionReturn) return error.status
    throw error
  } finally {
    shell.returnDepth--
    shell.builtin = outer.builtin
    if (rest.length > 0) shell.positional = outer.positional
  }
}

function scriptText(shell: Shell, name: string): string {
  const { process, dialect } = shell
  const path = name.includes('/') || dialect.name === 'bash' ? name : onPath(shell, name)
  if (path === undefined) throw new ShellFailure(dialect.notFound(name, '.'), dialect.usageFailure)
  try {
    return new TextDecoder().decode(process.files.readFile(process.resolve(path)))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const builtin = dialect.name === 'bash' ? '' : undefined
    throw new ShellFailure(dialect.cannotOpen(name, strerror(error.code), 'read'), dialect.usageFailure, builtin)
  }
}

function onPath({ process, variables }: Shell, name: string): string | undefined {
  const directories = (variables.get('PATH') ?? '').split(':')
  return directories.map((one) => `${one}/${name}`).find((path) => process.files.exists(process.resolve(path)))
}
