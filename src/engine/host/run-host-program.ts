/** Runs a program on the host: to its end, or at a terminal until somebody has to type, or has seen enough. */

import { advanceTo } from '../processes/clock'
import type { Program } from '../processes/program'
import type { OutputChunk } from '../processes/task'
import { TaskRuntime } from '../processes/task-runtime'
import type { Session } from '../session'
import { HostOutside } from './host-outside'
import { Patience } from './patience'
import { typingTime } from './typing-time'

export type HostProgram = {
  readonly program: Program
  /** argv, the program's own name first. */
  readonly arguments: readonly string[]
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
  /** True when it is started at a terminal, where more can be typed while it runs; absent: there is nothing to read. */
  readonly terminal?: boolean
}

export type HostResult = {
  readonly exitCode: number
  /** In the order in which it was written. */
  readonly output: readonly OutputChunk[]
}

/** Where a program stands: it has ended, waits for a line to be typed, or goes on while nobody looks at it. */
export type Standing = 'ended' | 'reading' | 'running'

/** What a shell reports of a program that the user had to interrupt. */
const interrupted = 130

/** What is said of a script that goes on in small steps without an end. */
const endless = 'layerlab: stopped: this line would never end\n'

/** A program of the host under way, with everything that it starts. Its waits move the machine's clock. */
export class HostRun {
  readonly #session: Session
  readonly #outside: HostOutside
  readonly #runtime: TaskRuntime

  constructor(session: Session, request: HostProgram) {
    this.#session = session
    this.#outside = new HostOutside(session)
    const { id, hostProcessId } = this.#outside.nextProcessIds()
    const specification = {
      arguments: request.arguments,
      environment: request.environment,
      workingDirectory: request.workingDirectory,
      userId: 0,
      groupId: 0,
      groups: [],
      terminal: false,
      terminalInput: request.terminal === true,
      standardInputStaysOpen: request.terminal === true,
    }
    const ids = { id, hostProcessId, parentId: 1, started: session.machine.clock }
    this.#runtime = new TaskRuntime(this.#outside, specification, request.program, ids)
  }

  /**
   * Lets it go on.
   * @param typed what is typed at its terminal: lines with their ends, or control characters
   * @param patience how long to watch a program that does not read
   */
  proceed(typed: string | undefined, patience: Patience): Standing {
    const runtime = this.#runtime
    if (typed === undefined) runtime.burst({ signals: [] })
    else this.#type(typed)
    while (runtime.exitCode === undefined) {
      if (runtime.awaitsInput) return 'reading'
      if (runtime.wakesAt === undefined || patience.isOver(this.#session.machine.clock, this.#outside.linesWritten)) {
        return 'running'
      }
      advanceTo(this.#session, runtime.wakesAt)
      runtime.burst({ signals: [] })
    }
    runtime.end(runtime.exitCode)
    return 'ended'
  }

  /** The exit code once it has ended. */
  get exitCode(): number | undefined {
    return this.#runtime.exitCode
  }

  /** Ends what is left of it. */
  end(): void {
    this.#runtime.end(interrupted)
  }

  /** What it has written since the last time. */
  takeOutput(): readonly OutputChunk[] {
    return this.#outside.takeOutput()
  }

  #type(typed: string): void {
    advanceTo(this.#session, this.#session.machine.clock + typingTime)
    this.#runtime.burst({ signals: [], input: [{ data: new TextEncoder().encode(typed), ends: false }] })
  }
}

/**
 * Runs the program and everything that it starts to the end, without anything to read. A program that waits for
 * something that cannot come any more is interrupted.
 */
export function runHostProgram(session: Session, request: HostProgram): HostResult {
  const run = new HostRun(session, request)
  const patience = Patience.endless()
  run.proceed(undefined, patience)
  const exitCode = run.exitCode ?? interrupted
  run.end()
  const output = run.takeOutput()
  return { exitCode, output: patience.isSpent ? [...output, { stream: 'stderr', text: endless }] : output }
}
