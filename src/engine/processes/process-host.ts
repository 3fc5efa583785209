/** What a process may ask of the task that it belongs to. */
import type { Connections } from './connections'
import type { OpenFile } from './open-file'
import type { Outside } from './outside'
import type { ProcessRecord } from './process-record'
import type { ChildExit, ForkChanges, ProcessEntry, Program, SignalName } from './program'
import type { OpenMode } from './regular-file'

export interface ProcessHost {
  readonly outside: Outside
  /** Counts one system call and the bytes that it moves; throws `TaskOverrun` beyond the limit. */
  step(bytes?: number): void
  /** Whether a shell at the terminal may go on after such a limit. */
  readonly mayGoOn: boolean
  /** True when a process has computed for so long that time has passed. */
  isBusy(process: ProcessRecord): boolean
  /** Looks whether there is memory for what a process now holds; throws `ProcessEnded` when it is the end of the process. */
  checkMemory(process: ProcessRecord): void
  fork(parent: ProcessRecord, program: Program, changes: ForkChanges): number
  openPath(process: ProcessRecord, path: string, mode: OpenMode): OpenFile
  /** Takes an ended child off the list; undefined when none of the wanted ones has ended. */
  reap(parent: ProcessRecord, processId: number | undefined): ChildExit | undefined
  hasChild(parent: ProcessRecord, processId: number | undefined): boolean
  /** Throws FileSystemError ESRCH, or `ProcessEnded` when the sender itself does not survive. */
  kill(sender: ProcessRecord, processId: number, signal: SignalName | 0): void
  list(): readonly ProcessEntry[]
  readonly connections: Connections
  changed(): void
}
