/**
 * From a task in a machine to the task in motion. The running generators are kept beside the machine, by the journal
 * that led to them; going on uses them up. A machine that somebody went on from before finds none, and its task is played
 * again from its journal.
 */
import type { Session } from '../session'
import { ContainerOutside } from './container-outside'
import { programOf } from './started-program'
import type { Burst, Journal, Task } from './task'
import { TaskRuntime } from './task-runtime'

export type LiveTask = { readonly runtime: TaskRuntime; readonly outside: ContainerOutside }

const liveTasks = new WeakMap<Journal, LiveTask>()

/** Takes the live task out of the cache, or plays it again. */
export function takeLiveTask(session: Session, containerId: string, task: Task): LiveTask {
  const live = liveTasks.get(task.journal)
  if (live === undefined) return replay(session, containerId, task)
  liveTasks.delete(task.journal)
  return live
}

/** Keeps a live task for whoever goes on from this journal first. */
export function keepLiveTask(journal: Journal, live: LiveTask): void {
  liveTasks.set(journal, live)
}

function replay(session: Session, containerId: string, task: Task): LiveTask {
  const { specification, start } = task
  const outside = new ContainerOutside(session, containerId, task.id, specification)
  const runtime = new TaskRuntime(outside, specification, programOf(start.program, session.programs), start)
  for (const burst of burstsOf(task.journal)) {
    outside.play(burst)
    runtime.burst(burst)
  }
  return { runtime, outside }
}

function burstsOf(journal: Journal): readonly Burst[] {
  const bursts: Burst[] = []
  for (let one: Journal | undefined = journal; one !== undefined; one = one.earlier) {
    if (one.burst !== undefined) bursts.push(one.burst)
  }
  return bursts.reverse()
}
