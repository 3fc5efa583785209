/** One command line in the host's shell, from machine to machine. */
import { daemonTimers } from '../../engine/containers/timers'
import { runHostProgram } from '../../engine/host/run-host-program'
import type { Host, Machine } from '../../engine/machine'
import type { Program, ProgramTable } from '../../engine/processes/program'
import type { OutputChunk } from '../../engine/processes/task'
import { imagePrograms } from '../../engine/programs'
import { hostProgramNames } from '../../engine/seed/host-tools'
import { change, openSession, type Session } from '../../engine/session'
import { busyboxApplets, busyboxProgram } from '../../engine/shell/applets'
import { bash, type Dialect } from '../../engine/shell/dialect'
import { createShell, runLine as runInShell, shellProgram } from '../../engine/shell/sh'
import type { Variable, Variables } from '../../engine/shell/variables'
import type { Frame, Transcript } from '../frame'
import { dockerProgram } from './docker-program'
import { hostTools } from './host-tools'

/** bash as one types at it: unlike in a script, its messages name no line. */
const typedBash: Dialect = {
  ...bash,
  prefix: ({ shell, builtin }) => `${shell}: ${builtin === undefined ? '' : `${builtin}: `}`,
  appletPrefix: ({ shell }, applet) => `${shell}: ${applet}: `,
}

/** Runs a line. An error inside the simulation becomes one line on standard error and leaves the machine as it was. */
export function runLine(machine: Machine, line: string): Frame {
  const session = openHostSession(machine)
  try {
    const transcript = runTyped(session, line)
    return { line, transcript, events: session.events, machine: session.machine }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const text = `layerlab: this command failed inside the simulation: ${message}\n`
    return { line, transcript: toTranscript(1, [{ stream: 'stderr', text }]), events: [], machine }
  }
}

/** A session with the programs of containers and of the host. */
function openHostSession(machine: Machine): Session {
  const programs = new Map<string, Program>(knownPrograms)
  const session = openSession(machine, programs, daemonTimers)
  programs.set(hostProgramNames.docker, dockerProgram(session))
  return session
}

const gnuTools = hostTools(busyboxApplets)

/** Everything that runs in containers, and the host's tools. */
const knownPrograms: ProgramTable = new Map([
  ['busybox', busyboxProgram],
  ...imagePrograms,
  ['gnu-tools', gnuTools],
  [hostProgramNames.tools, gnuTools],
  [hostProgramNames.shell, shellProgram],
])

function runTyped(session: Session, line: string): Transcript {
  const { workingDirectory, variables } = session.machine.host
  let host: Pick<Host, 'workingDirectory' | 'variables'> = { workingDirectory, variables }
  const program: Program = function* hostShell(process) {
    const shell = createShell(process, { dialect: typedBash, name: 'bash', variables: shellVariables(variables) })
    const exitCode = yield* runInShell(shell, line)
    host = { workingDirectory: process.workingDirectory, variables: storedVariables(shell.variables) }
    return exitCode
  }
  const environment = new Map(
    [...variables].flatMap(([name, { value, exported }]) => (exported ? [[name, value]] : [])),
  )
  const { exitCode, output } = runHostProgram(session, { program, arguments: ['bash'], environment, workingDirectory })
  change(session, { host: { ...session.machine.host, ...host } })
  return toTranscript(exitCode, output)
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

function toTranscript(exitCode: number, output: readonly OutputChunk[]): Transcript {
  const textOf = (stream: OutputChunk['stream']): string =>
    output
      .filter((chunk) => chunk.stream === stream)
      .map((chunk) => chunk.text)
      .join('')
  return { stdout: textOf('stdout'), stderr: textOf('stderr'), exitCode, output }
}
