/** The host's programs, and its shell with one command line to run. */
import { daemonTimers } from '../../engine/containers/timers'
import type { HostProgram } from '../../engine/host/run-host-program'
import type { Host, Machine } from '../../engine/machine'
import type { Process, Program, ProgramTable, Wait } from '../../engine/processes/program'
import { imagePrograms } from '../../engine/programs'
import { procpsPs } from '../../engine/programs/procps'
import { timeoutProgram } from '../../engine/programs/timeout'
import { hostProgramNames } from '../../engine/seed/host-tools'
import { change, openSession, type Session } from '../../engine/session'
import { expandAliases } from '../../engine/shell/aliases'
import { busyboxApplets, busyboxProgram } from '../../engine/shell/applets'
import { bash, typed } from '../../engine/shell/dialect'
import { readCommand, surviveSignals } from '../../engine/shell/interactive'
import { createShell, runLine as runInShell, shellProgram } from '../../engine/shell/sh'
import type { Shell } from '../../engine/shell/shell'
import type { Variable, Variables } from '../../engine/shell/variables'
import { dockerProgram } from './docker-program'
import { hostTools } from './host-tools'
import { sudoProgram } from './sudo'

/** A session with the programs of containers and of the host. */
export function openHostSession(machine: Machine): Session {
  const programs = new Map<string, Program>(knownPrograms)
  const session = openSession(machine, programs, daemonTimers)
  programs.set(hostProgramNames.docker, dockerProgram(session))
  return session
}

const gnuTools = hostTools(new Map([...busyboxApplets, ['ps', procpsPs], ['timeout', timeoutProgram]]))

/** Everything that runs in containers, and the host's tools. */
const knownPrograms: ProgramTable = new Map([
  ['busybox', busyboxProgram],
  ...imagePrograms,
  ['gnu-tools', gnuTools],
  [hostProgramNames.tools, gnuTools],
  [hostProgramNames.shell, shellProgram],
  [hostProgramNames.sudo, sudoProgram],
])

type ShellState = Pick<Host, 'workingDirectory' | 'variables' | 'functions' | 'aliases' | 'status'>

/** The host's shell with a line to run, and how to keep for the next line what it leaves. */
export type ShellLine = { readonly request: HostProgram; keep(): void }

export function prepareShell(session: Session, line: string): ShellLine {
  const { host } = session.machine
  const { workingDirectory, variables, terminal = false } = host
  let state: ShellState = { workingDirectory, variables }
  const program: Program = function* hostShell(process) {
    const shell = hostShellOf(process, host)
    const exitCode = yield* terminal ? runTypedLine(shell, line) : runInShell(shell, line)
    state = stateOf(shell, terminal)
    if (terminal && line.trim() !== '') state = { ...state, status: exitCode }
    return exitCode
  }
  const environment = new Map(
    [...variables].flatMap(([name, { value, exported }]) => (exported ? [[name, value]] : [])),
  )
  return {
    request: { program, arguments: ['bash'], environment, workingDirectory, terminal },
    keep: () => change(session, { host: { ...session.machine.host, ...state } }),
  }
}

function hostShellOf(process: Process, host: Host): Shell {
  const variables = shellVariables(host.variables)
  const shell = createShell(process, {
    dialect: typed(bash),
    name: 'bash',
    interactive: host.terminal === true,
    variables,
  })
  for (const [name, definition] of host.functions ?? []) shell.functions.set(name, definition)
  for (const [name, value] of host.aliases ?? []) shell.aliases.set(name, value)
  shell.status = host.status ?? 0
  return shell
}

/** What the next line finds. */
function stateOf({ process, variables, functions, aliases }: Shell, terminal: boolean): ShellState {
  const state = { workingDirectory: process.workingDirectory, variables: storedVariables(variables) }
  return terminal ? { ...state, functions: new Map(functions), aliases: new Map(aliases) } : state
}

/** Exit status of a line that was given up with Ctrl+C before it was whole. */
const interrupted = 130

/** A line at the terminal may be the first of several. */
function* runTypedLine(shell: Shell, line: string): Generator<Wait, number, void> {
  surviveSignals(shell)
  const command = yield* readCommand(shell, `${line}\n`)
  if (command.kind === 'interrupt') return interrupted
  return yield* runInShell(shell, expandAliases(command.kind === 'line' ? command.text : line, shell.aliases))
}

function shellVariables(variables: Host['variables']): Map<string, Variable> {
  return new Map([...variables].map(([name, variable]) => [name, { ...variable, readOnly: false }]))
}

function storedVariables(variables: Variables): Host['variables'] {
  return new Map(
    variables
      .sorted()
      .flatMap(([name, { value, exported }]) => (value === undefined ? [] : [[name, { value, exported }]])),
  )
}
