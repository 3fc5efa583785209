/** What a task reaches outside itself: files, clock, output, the other tasks of its container, the network's names. */
import type { FileSystem } from '../filesystem/file-system'
import type { Credentials } from '../filesystem/permissions'
import type { Capability } from './capabilities'
import type { ProcessEntry, ProcessIds, Program, ProgramTable, SignalName, SystemFacts } from './program'
import type { Exchange } from './sockets'
import type { OutputChunk, TaskProcess } from './task'

/** Who asks for a file: the process at this moment, as its user and groups may change. */
export type FileUser = Pick<Credentials, 'userId' | 'groupId' | 'groups'> & { readonly id: number }

export interface Outside {
  /** The file system as a process sees it: with its rights, and where `/proc/self` leads to it. */
  filesOf(process: FileUser): FileSystem
  readonly programs: ProgramTable
  /**
   * The program that a bare name means before PATH is looked at: busybox runs its own applets whatever files there are.
   * @param binary the program that the asking process was started from
   */
  builtInProgram(name: string, binary: Program): Program | undefined
  readonly system: SystemFacts
  /** What root cannot do here. */
  readonly lacks: ReadonlySet<Capability>
  /** Milliseconds since the Unix epoch. */
  now(): number
  /**
   * Ids for a new process.
   * @param present how many the task has
   * @throws {FileSystemError} EAGAIN where there may be no more of them (`docker run --pids-limit`)
   */
  nextProcessIds(present: number): ProcessIds
  /** Processes of the container's other tasks. */
  neighbours(): readonly ProcessEntry[]
  /** Sends a signal to a process of another task. */
  signalNeighbour(processId: number, signal: SignalName): void
  /** Writes to the task's own standard output or error. */
  write(stream: OutputChunk['stream'], data: Uint8Array): void
  /** Writes a line of the simulation's own to standard error, after all that was written before. */
  complain(line: string): void
  /** Bytes that the task may write to its own output in one burst. */
  readonly outputLimit: number
  /** Shows at the task's terminal what is typed there. */
  echo(data: Uint8Array): void
  /** Writes where the container's process 1 writes (`/proc/1/fd/1`). */
  writeAsMain(stream: OutputChunk['stream'], data: Uint8Array): void
  /** Told when the kernel ended a process because the container may have no more memory. */
  outOfMemory(): void
  /** Told whenever a process starts, ends or becomes another program. */
  processesChanged(processes: readonly TaskProcess[]): void
  hostname(): string
  lookUpAddresses(name: string): readonly string[]
  reachable(address: string): boolean
  /** Whether a process listens on this port already. */
  portInUse(port: number): boolean
  /** Sends a request to a process outside this task. */
  exchange(address: string, port: number, data: Uint8Array): Exchange
  randomBytes(count: number): Uint8Array
}
