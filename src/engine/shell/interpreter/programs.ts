/** Programs outside the shell: found along PATH, run in a child or in the shell's place. */
import type { Program, Wait } from '../../processes/program'
import { reportDeath, waitForChild } from '../jobs'
import { complain, type Shell } from '../shell'
import type { Variables } from '../variables'

type Runnable = { readonly program: Program; readonly arguments: readonly string[] }

/** Exit statuses of commands that cannot be run (POSIX 2.8.2). */
const notFound = 127
const notExecutable = 126

/** The program for argv; a message and an exit status when there is none. */
function findCommand(shell: Shell, argv: readonly string[], variables: Variables): Runnable | number {
  const { process, dialect, builtin } = shell
  const [name = ''] = argv
  exportVariables(shell, variables)
  const found = process.findProgram(argv)
  if ('program' in found) return found
  if (found.error === 'ENOENT') {
    complain(shell, name === '' && dialect.name === 'ash' ? ': Permission denied' : dialect.notFound(name, builtin))
    return notFound
  }
  if (found.error === 'ENOEXEC') return withoutInterpreterLine(shell, argv)
  complain(shell, dialect.notExecutable(name, found.error))
  return notExecutable
}

/** A file that the kernel does not know how to run is taken for a script (`execvp(3)`), by bash only when it is text. */
function withoutInterpreterLine(shell: Shell, argv: readonly string[]): Runnable | number {
  const { process, dialect, interpreter } = shell
  const [name = '', ...rest] = argv
  const path = name.includes('/') ? name : pathOf(shell, name)
  if (dialect.name === 'bash' && process.files.readFile(process.resolve(path)).includes(0)) {
    complain(shell, dialect.notExecutable(name, 'ENOEXEC'))
    return notExecutable
  }
  return { program: interpreter.program, arguments: [shell.dialect.name === 'ash' ? 'sh' : 'bash', path, ...rest] }
}

/** Where along PATH a name is found; the name itself when nowhere. */
export function pathOf({ process }: Shell, name: string): string {
  for (const directory of (process.environment.get('PATH') ?? '').split(':')) {
    const path = `${directory === '' ? '.' : directory}/${name}`
    const absolute = process.resolve(path)
    if (!process.files.exists(absolute) || process.files.status(absolute).type !== 'file') continue
    if (process.files.accessible(absolute, { execute: true })) return path
  }
  return name
}

/** Runs a program in a child and waits for its end. `text` is the command as it was written. */
export function* runProgram(
  shell: Shell,
  argv: readonly string[],
  variables: Variables,
  text: string,
): Generator<Wait, number, void> {
  const command = findCommand(shell, argv, variables)
  if (typeof command === 'number') return command
  const environment = variables.environment()
  const child = shell.process.fork(command.program, { arguments: command.arguments, environment })
  const exit = yield* waitForChild(shell, child)
  reportDeath(shell, exit, text)
  return exit.exitCode
}

/** Runs a program in the shell's place. Returns only when there is no such program. */
export function becomeProgram(shell: Shell, argv: readonly string[], variables: Variables): number {
  const command = findCommand(shell, argv, variables)
  if (typeof command === 'number') return command
  return shell.process.execute(command.program, command.arguments, shownInPlace(shell, argv))
}

/** busybox's `ps` runs inside the shell's process, which then keeps its command line and only takes the other name. */
function shownInPlace({ process, dialect }: Shell, [name = '']: readonly string[]): string | undefined {
  return dialect.name === 'ash' && name === 'ps' ? `{ps} ${process.arguments.join(' ')}` : undefined
}

/** Gives the shell's process the exported variables: PATH is looked up there, and programs inherit them. */
function exportVariables({ process }: Shell, variables: Variables): void {
  process.environment.clear()
  for (const [name, value] of variables.environment()) process.environment.set(name, value)
}
