/** How the processes of a task end: by themselves, by a signal, for want of memory, or because the task does too much at once. */
import { FileSystemError } from '../filesystem/file-system'
import { ProcessEnded, ProgramReplaced, TaskOverrun } from './interruptions'
import { exhausted } from './memory'
import type { Outside } from './outside'
import type { KernelProcess } from './process'
import type { ProcessTable } from './process-table'
import type { SignalName } from './program'

/** Exit code of a task that was stopped by the kernel, as of one that the out-of-memory killer ends. */
const killedExitCode = 137

/** What the endings need of the task. */
export type EndingTask = {
  readonly outside: Outside
  readonly table: ProcessTable<KernelProcess>
  /** Its first process. */
  readonly leader: KernelProcess
  /** Bytes that the container may have; undefined for no limit. */
  readonly memoryLimit: number | undefined
  /** Whether a shell at the terminal may go on after the task did too much. */
  mayGoOn(): boolean
  changed(): void
}

export class TaskEndings {
  readonly #task: EndingTask

  constructor(task: EndingTask) {
    this.#task = task
  }

  /** Ends a process: its descriptors close, its children go to process 1, and its parent may ask how it ended. */
  finish(process: KernelProcess, exit: { readonly exitCode: number; readonly signal?: SignalName }): void {
    if (process.exit !== undefined) return
    process.exit = exit
    process.state = 'Z'
    process.listening.clear()
    process.descriptors.closeAll()
    this.#task.table.orphan(process)
    if (process.id === 1) this.finishAll()
    this.#task.changed()
  }

  /** Ends every process, as KILL does. */
  finishAll(exitCode = killedExitCode): void {
    const { table } = this.#task
    for (const process of [...table.all()]) this.finish(process, { exitCode, signal: 'KILL' })
    table.byId.clear()
  }

  /** What an error that left a program means. One that grows beyond what the page can hold, or calls without end, throws a RangeError. */
  endTurn(process: KernelProcess, error: unknown): void {
    if (error instanceof ProgramReplaced) process.generator = error.program(process)
    else if (error instanceof TaskOverrun) this.stopOverrun(process, error.message)
    else if (error instanceof FileSystemError) this.finish(process, { exitCode: 1 })
    else if (error instanceof RangeError) {
      this.#endForMemory(process, this.#task.memoryLimit === undefined ? 'page' : 'container')
    } else if (!(error instanceof ProcessEnded)) throw error
  }

  /** Ends everything; of a task with a shell at its terminal everything but that one, which gives up its line. */
  stopOverrun(process: KernelProcess, reason: string): void {
    this.#complain(process, reason)
    const { table, leader: shell } = this.#task
    if (process === shell || !shell.isTerminalShell || shell.exit !== undefined || !this.#task.mayGoOn()) {
      this.finishAll()
      return
    }
    for (const other of [...table.all()]) {
      if (other !== shell) this.finish(other, { exitCode: killedExitCode })
    }
    shell.note('INT')
  }

  /** Ends a process when there is not enough memory. @throws ProcessEnded then */
  checkMemory(process: KernelProcess): void {
    const owner = exhausted(this.#task.table.all(), this.#task.memoryLimit)
    if (owner === undefined) return
    this.#endForMemory(process, owner)
    throw new ProcessEnded()
  }

  /** What the kernel does to a process for which there is no memory, because of its container's limit or the page's. */
  #endForMemory(process: KernelProcess, owner: 'container' | 'page'): void {
    if (owner === 'container') this.#task.outside.outOfMemory()
    else this.#complain(process, 'stopped: it needs more memory than the page has')
    this.finish(process, { exitCode: killedExitCode, signal: 'KILL' })
  }

  /** Tells what only the simulation does. */
  #complain({ arguments: [name = ''] }: KernelProcess, reason: string): void {
    this.#task.outside.complain(`layerlab: ${name}: ${reason}\n`)
  }
}
