/** Runs a program on the host to its end, in one go: nothing of it stays when the command line is over. */

import { advanceTo } from '../processes/clock'
import type { Program } from '../processes/program'
import type { OutputChunk } from '../processes/task'
import { TaskRuntime } from '../processes/task-runtime'
import type { Session } from '../session'
import { HostOutside } from './host-outside'

export type HostProgram = {
  readonly program: Program
  /** argv, the program's own name first. */
  readonly arguments: readonly string[]
  readonly environment: ReadonlyMap<string, string>
  readonly workingDirectory: string
}

export type HostResult = {
  readonly exitCode: number
  /** In the order in which it was written. */
  readonly output: readonly OutputChunk[]
}

/** What a shell reports of a program that the user had to interrupt. */
const interrupted = 130

/**
 * Runs the program and everything that it starts. Its waits move the machine's clock. A program that waits for
 * something that cannot come any more is interrupted.
 */
export function runHostProgram(session: Session, request: HostProgram): HostResult {
  const outside = new HostOutside(session)
  const { id, hostProcessId } = outside.nextProcessIds()
  const specification = {
    arguments: request.arguments,
    environment: request.environment,
    workingDirectory: request.workingDirectory,
    userId: 0,
    groupId: 0,
    groups: [],
    terminal: false,
    standardInput: new Uint8Array(),
  }
  const ids = { id, hostProcessId, parentId: 1, started: session.machine.clock }
  const runtime = new TaskRuntime(outside, specification, request.program, ids)
  runtime.burst([])
  while (runtime.exitCode === undefined && runtime.wakesAt !== undefined) {
    advanceTo(session, runtime.wakesAt)
    runtime.burst([])
  }
  const exitCode = runtime.exitCode ?? interrupted
  runtime.end(exitCode)
  return { exitCode, output: outside.output() }
}
