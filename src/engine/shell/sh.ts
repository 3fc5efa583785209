/**
 * `sh`: the shell as a program, and as something that commands can be run in one after the other.
 *
 *   shellProgram: Program                                            behind `sh` and `ash`
 *   createShell(process, options): Shell                             a shell that runs as `process`
 *   runScript(shell, text): Generator<Wait, number>                  runs a text to the shell's end; returns its exit status
 *   runLine(shell, text): Generator<Wait, number>                    the same, but the shell and its variables outlive the text
 */
import { FileSystemError } from '../filesystem/file-system'
import { baseName } from '../filesystem/paths'
import { strerror } from '../filesystem/strerror'
import type { Process, Program, Wait } from '../processes/program'
import { ash, type Dialect, typed } from './dialect'
import { runInteractively } from './interactive'
import { makeInterpreter, runToEnd } from './interpreter/interpreter'
import { isComplete, runSource } from './interpreter/source'
import { ShellFailure } from './interruptions'
import { flagsOf, type Invocation, readInvocation } from './invocation'
import { isLoginShell, readProfiles } from './profiles'
import { complain, type Shell } from './shell'
import { type Variable, Variables } from './variables'

export type ShellOptions = {
  readonly dialect: Dialect
  /** `$0`. */
  readonly name: string
  readonly positional?: readonly string[]
  /** Letters for `$-`. */
  readonly flags?: string
  /** The number of the first line of what is run. */
  readonly firstLine?: number
  /** True for a shell that somebody types to. */
  readonly interactive?: boolean
  /** Variables besides the process's environment, in place of the ones that a shell starts with. */
  readonly variables?: Iterable<readonly [string, Variable]>
}

/** Makes a shell that runs as this process, with its environment as exported variables. */
export function createShell(process: Process, options: ShellOptions): Shell {
  const firstLine = options.firstLine ?? options.dialect.firstLineOfString
  return {
    process,
    dialect: options.dialect,
    interpreter,
    name: options.name,
    variables: new Variables(options.variables ?? initialVariables(process)),
    functions: new Map(),
    aliases: new Map(),
    options: new Set(),
    flags: options.flags ?? '',
    positional: options.positional ?? [],
    status: 0,
    lastBackground: undefined,
    shellId: process.id,
    interactive: options.interactive ?? false,
    catchesInterrupts: false,
    traps: new Map(),
    inFailureTrap: false,
    statusBeforeTrap: undefined,
    pendingSignals: [],
    jobs: [],
    source: { text: '', firstLine },
    line: firstLine,
    builtin: undefined,
    loopDepth: 0,
    returnDepth: 0,
    substitutionStatus: undefined,
    optionOffset: 0,
  }
}

/** Where ash looks for programs when nobody says otherwise. */
const defaultPath = '/sbin:/usr/sbin:/bin:/usr/bin'

/** What ash sets by itself, and the environment. */
function initialVariables(process: Process): Map<string, Variable> {
  const own = (value: string): Variable => ({ value, exported: false, readOnly: false })
  const variables = new Map<string, Variable>([
    ['FUNCNAME', own('')],
    ['IFS', own(' \t\n')],
    ['LINENO', own('')],
    ['OPTIND', own('1')],
    ['PPID', own(String(process.parentId))],
    ['PS1', own('\\w \\$ ')],
    ['PS2', own('> ')],
    ['PS4', own('+ ')],
  ])
  for (const [name, value] of process.environment) variables.set(name, { value, exported: true, readOnly: false })
  if (!process.environment.has('PATH')) {
    variables.set('PATH', { value: defaultPath, exported: true, readOnly: false })
  }
  const level = Number(process.environment.get('SHLVL') ?? '0') + 1
  variables.set('SHLVL', { value: String(level), exported: true, readOnly: false })
  variables.set('PWD', { value: process.workingDirectory, exported: true, readOnly: false })
  return variables
}

/** Runs a text as all that the shell does. Returns its exit status; the EXIT trap has run. */
export function runScript(shell: Shell, text: string): Generator<Wait, number, void> {
  return runToEnd(shell, runSource(shell, text, shell.source.firstLine, { tested: false, last: true }))
}

/** Runs a text in a shell that goes on afterwards, as a line typed at its prompt. Returns the exit status. */
export function runLine(shell: Shell, text: string): Generator<Wait, number, void> {
  return runToEnd(shell, runSource(shell, text, shell.source.firstLine, { tested: false, last: false }))
}

/** The program `sh`: `-c text`, a script file, or commands from standard input. */
export const shellProgram: Program = shellProgramOf(ash)

/**
 * A shell with these words for what goes wrong.
 * @param greeting what it prints before the first prompt at a terminal
 */
export function shellProgramOf(dialect: Dialect, greeting = ''): Program {
  return (process) => runShell(process, dialect, greeting)
}

function* runShell(process: Process, dialect: Dialect, greeting: string): Generator<Wait, number, void> {
  const [called = 'sh', ...words] = process.arguments
  const shell = createShell(process, { dialect, name: called, flags: flagsOf(words) })
  try {
    const invocation = readInvocation(shell, words)
    const ended = dialect.name === 'ash' && isLoginShell(process.arguments) ? yield* readProfiles(shell) : undefined
    if (ended !== undefined) return ended
    if (invocation.kind === 'terminal') return yield* runAtTerminal(shell, invocation.positional, greeting)
    if (invocation.kind !== 'input') catchInterrupts(shell)
    if (invocation.kind === 'string') return yield* runString(shell, invocation)
    return invocation.kind === 'file' ? yield* runFile(shell, invocation) : yield* runInput(shell, invocation)
  } catch (error) {
    if (!(error instanceof ShellFailure)) throw error
    process.write(2, `${called}: ${error.message}\n`)
    return error.status
  }
}

/** Flags of a shell at a terminal: it reads standard input, has job control, and is interactive. */
const terminalFlags: Readonly<Record<Dialect['name'], string>> = { ash: 'smi', bash: 'himBHs' }

function* runAtTerminal(shell: Shell, positional: readonly string[], greeting: string): Generator<Wait, number, void> {
  const { process, dialect, variables } = shell
  process.write(2, greeting)
  if (!process.environment.has('PS1')) variables.set('PS1', dialect.prompt(process.userId))
  const flags = terminalFlags[dialect.name]
  const name = dialect.name === 'bash' ? baseName(shell.name) : shell.name
  const typedTo = { ...shell, name, dialect: typed(dialect), interactive: true, flags, positional }
  return yield* runToEnd(typedTo, runInteractively(typedTo))
}

/** Also as process 1, which a signal without a handler would not reach. */
function catchInterrupts(shell: Shell): void {
  shell.catchesInterrupts = true
  shell.process.setSignalAction('INT', 'note')
}

const interpreter = makeInterpreter(shellProgram)

function* runString(shell: Shell, { text, name, positional }: Extract<Invocation, { readonly kind: 'string' }>) {
  shell.positional = positional
  return yield* runScript(name === undefined ? shell : { ...shell, name }, text)
}

function* runFile(shell: Shell, { path, positional }: Extract<Invocation, { readonly kind: 'file' }>) {
  const { process } = shell
  try {
    const text = new TextDecoder().decode(process.files.readFile(process.resolve(path)))
    const source = { text, firstLine: 1 }
    return yield* runScript({ ...shell, name: path, positional, source, line: 1 }, text)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'EISDIR' && shell.dialect.name === 'ash') return 0
    complain(shell, shell.dialect.cannotOpen(path, strerror(error.code), 'read'))
    return 2
  }
}

/** Commands from standard input run one after the other, each as soon as it has been read. */
function* runInput(shell: Shell, { positional }: Extract<Invocation, { readonly kind: 'input' }>) {
  const reader = { ...shell, positional, source: { text: '', firstLine: 1 }, line: 1 }
  return yield* runToEnd(reader, runCommandsRead(reader))
}

/** Bytes that ash reads at once; what a command leaves of its own input has been read with it (`IBUFSIZ`). */
const readSize = 1023

function* runCommandsRead(shell: Shell): Generator<Wait, number, void> {
  const decoder = new TextDecoder()
  let status = 0
  let firstLine = 1
  let text = ''
  for (;;) {
    for (let command = firstCommand(text); command !== undefined; command = firstCommand(text)) {
      status = yield* runSource(shell, command, firstLine, { tested: false, last: false })
      firstLine += command.split('\n').length - 1
      text = text.slice(command.length)
    }
    const chunk = yield* shell.process.read(0, readSize)
    if (chunk === undefined) break
    text += decoder.decode(chunk, { stream: true })
  }
  return text === '' ? status : yield* runSource(shell, text, firstLine, { tested: false, last: false })
}

/** The lines at the beginning of a text that make a whole command; undefined when more have to be read. */
function firstCommand(text: string): string | undefined {
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const lines = text.slice(0, end + 1)
    if (isComplete(lines)) return lines
  }
  return undefined
}
