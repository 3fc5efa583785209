/** The processes of one task, and who is whose child. */
import type { OpenFile } from './open-file'
import type { ProcessRecord } from './process-record'
import type { TaskProcess } from './task'

export class ProcessTable<Member extends ProcessRecord> {
  /** By process id, in order of their creation. */
  readonly byId = new Map<number, Member>()

  all(): IterableIterator<Member> {
    return this.byId.values()
  }

  add(process: Member): void {
    this.byId.set(process.id, process)
  }

  /** The children of a process, or the one among them that is asked for. */
  *childrenOf(parent: ProcessRecord, processId?: number): Generator<Member, void, void> {
    for (const process of this.all()) {
      if (process.parentId === parent.id && (processId === undefined || process.id === processId)) yield process
    }
  }

  /** Takes an ended child off the table; undefined when none of the wanted ones has ended. */
  reap(parent: ProcessRecord, processId: number | undefined): Member | undefined {
    for (const child of this.childrenOf(parent, processId)) {
      if (child.exit === undefined) continue
      this.byId.delete(child.id)
      return child
    }
    return undefined
  }

  hasChild(parent: ProcessRecord, processId: number | undefined): boolean {
    return !this.childrenOf(parent, processId).next().done
  }

  /** Whether one of the wanted children has ended, or none is left to wait for. */
  hasNews(parent: ProcessRecord, processId: number | undefined): boolean {
    let living = false
    for (const child of this.childrenOf(parent, processId)) {
      if (child.exit !== undefined) return true
      living = true
    }
    return !living
  }

  /** Gives the children of an ended process to process 1, and takes it off the table when nobody will ask how it ended. */
  orphan(ended: ProcessRecord): void {
    for (const child of [...this.childrenOf(ended)]) {
      child.parentId = 1
      if (child.exit !== undefined && !this.byId.has(1)) this.byId.delete(child.id)
    }
    const parent = this.byId.get(ended.parentId)
    if (parent === undefined || parent.exit !== undefined) this.byId.delete(ended.id)
    else if (parent.actions.get('CHLD') === 'note') parent.note('CHLD')
  }

  /** The processes as `ps` and `docker top` show them. @param running the one that has the processor */
  list(running: ProcessRecord | undefined): readonly TaskProcess[] {
    return [...this.all()].map((process) => ({
      id: process.id,
      parentId: process.parentId,
      hostProcessId: process.hostProcessId,
      userId: process.userId,
      groupId: process.groupId,
      groups: process.groups,
      command: process.shown ?? process.arguments.join(' '),
      arguments: process.arguments,
      started: process.started,
      state: process === running ? 'R' : process.state,
      ...(process.listening.size === 0
        ? {}
        : { listening: [...process.listening].map(([port, address]) => ({ port, address })) }),
    }))
  }

  /** When the next process wants to run, in milliseconds since the Unix epoch. */
  get wakesAt(): number | undefined {
    let earliest = Number.POSITIVE_INFINITY
    for (const { wait, state } of this.all()) {
      if (state === 'T' || state === 'Z' || wait === undefined || !('time' in wait)) continue
      earliest = Math.min(earliest, wait.time ?? earliest)
    }
    return Number.isFinite(earliest) ? earliest : undefined
  }

  /** Whether a process has nothing to do but to wait for what is to be read from a file. */
  awaits(file: OpenFile): boolean {
    for (const { wait, state, descriptors } of this.all()) {
      if (state !== 'S' || wait?.until !== 'readable' || wait.time !== undefined) continue
      if (descriptors.has(wait.descriptor) && descriptors.file(wait.descriptor) === file) return true
    }
    return false
  }
}
