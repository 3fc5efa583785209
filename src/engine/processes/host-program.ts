/**
 * Programs on the host: a command line runs to its end in one go, in no container and without a journal.
 * When everything in it sleeps, the machine's clock moves on, and the containers with it.
 */
import type { FileSystem } from '../filesystem/file-system'
import { change, type Session } from '../session'
import { systemFacts } from '../system'
import { randomBytes } from './container-outside'
import type { Outside, ProcessIds } from './outside'
import type { ProcessEntry, Program, ProgramTable, SignalName, SystemFacts } from './program'
import { advanceTo, signalTask } from './scheduler'
import type { OutputChunk } from './task'
import { TaskRuntime } from './task-runtime'

export type HostProgram = {
  readonly session: Session
  readonly program: Program
  readonly argv: readonly string[]
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
  /** The host's disk as root sees it. */
  readonly files: FileSystem
  readonly standardInput: Uint8Array
  /** What executables on the host's disk stand for. */
  readonly programs: ProgramTable
}

export type HostResult = {
  readonly exitCode: number
  /** In the order in which it was written. */
  readonly output: readonly OutputChunk[]
}

/** Exit code of a line that would wait for ever, as after Ctrl+C. */
const interrupted = 130

/** Runs a program on the host to its end. What it leaves in the background ends with it. */
export function runHostProgram(request: HostProgram): HostResult {
  const { session, argv, environment, workingDirectory, standardInput } = request
  const outside = new HostOutside(request)
  const ids = { ...outside.nextProcessIds(), parentId: 1, started: session.machine.clock }
  const user = { userId: 0, groupId: 0, groups: [0] }
  const specification = { arguments: argv, environment, workingDirectory, ...user, terminal: false, standardInput }
  const runtime = new TaskRuntime(outside, specification, request.program, ids)
  runtime.burst([])
  while (runtime.exitCode === undefined) {
    const wake = runtime.wakesAt
    if (wake === undefined) break
    advanceTo(session, wake)
    runtime.burst([])
  }
  const exitCode = runtime.exitCode ?? interrupted
  runtime.end()
  return { exitCode, output: outside.output() }
}

class HostOutside implements Outside {
  readonly files: FileSystem
  readonly programs: ProgramTable
  readonly #session: Session
  readonly #chunks: { readonly stream: OutputChunk['stream']; text: string }[] = []
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() }

  constructor({ session, files, programs }: HostProgram) {
    this.#session = session
    this.files = files
    this.programs = programs
  }

  get system(): SystemFacts {
    return systemFacts(this.#session.machine)
  }

  now(): number {
    return this.#session.machine.clock
  }

  nextProcessIds(): ProcessIds {
    const { nextProcessId } = this.#session.machine
    change(this.#session, { nextProcessId: nextProcessId + 1 })
    return { id: nextProcessId, hostProcessId: nextProcessId }
  }

  /** The processes of all containers, under the ids that the host knows them by. */
  neighbours(): readonly ProcessEntry[] {
    return [...this.#containerProcesses()].map(({ process }) => ({
      ...process,
      id: process.hostProcessId,
      parentId: 1,
    }))
  }

  signalNeighbour(processId: number, signal: SignalName | 0): boolean {
    for (const { containerId, process } of this.#containerProcesses()) {
      if (process.hostProcessId !== processId) continue
      if (signal !== 0) signalTask(this.#session, containerId, { processId: process.id }, signal)
      return true
    }
    return false
  }

  write(stream: OutputChunk['stream'], data: Uint8Array): void {
    const text = this.#decoders[stream].decode(data, { stream: true })
    const last = this.#chunks.at(-1)
    if (last?.stream === stream) last.text += text
    else if (text !== '') this.#chunks.push({ stream, text })
  }

  writeAsMain(stream: OutputChunk['stream'], data: Uint8Array): void {
    this.write(stream, data)
  }

  processesChanged(): void {
    // nobody looks at the host's own processes
  }

  hostname(): string {
    return 'host'
  }

  lookUpHost(name: string): string | undefined {
    return name === 'localhost' ? '127.0.0.1' : undefined
  }

  reachable(address: string): boolean {
    return address.startsWith('127.')
  }

  randomBytes(count: number): Uint8Array {
    return randomBytes(this.#session, count)
  }

  output(): readonly OutputChunk[] {
    return this.#chunks
  }

  *#containerProcesses() {
    for (const { id: containerId, tasks } of this.#session.machine.containers.values()) {
      for (const { processes } of tasks) for (const process of processes) yield { containerId, process }
    }
  }
}
