/** Which tasks may run. */
import type { Machine } from '../machine'
import type { Task } from './task'

export type Schedulable = { readonly containerId: string; readonly task: Task }

/** The tasks of all containers that run and are not paused, in order. */
export function* schedulable(machine: Machine): Generator<Schedulable, void, void> {
  for (const { id: containerId, state, tasks } of machine.containers.values()) {
    if (state.status !== 'running') continue
    for (const task of tasks) yield { containerId, task }
  }
}

/** The first task that has something to do now. */
export function firstRunnable(machine: Machine): Schedulable | undefined {
  for (const candidate of schedulable(machine)) {
    const { task } = candidate
    if (hasNews(task) || (task.wakesAt !== undefined && task.wakesAt <= machine.clock)) return candidate
  }
  return undefined
}

/** Whether signals or input are on their way to the task. */
export function hasNews({ pendingSignals = [], pendingInput = [] }: Task): boolean {
  return pendingSignals.length + pendingInput.length > 0
}
