/** What a container's processes use. The figures are plausible and always the same: nothing is measured here. */
import type { Container } from './container'

/** Bytes that a small process keeps in memory: 324KiB, recorded from `docker stats` of a container that sleeps. */
const memoryOfProcess = 331_776

/** How many processes run in a container; 0 when it does not run. */
export function processCount({ tasks }: Container): number {
  return tasks.reduce((sum, task) => sum + task.processes.length, 0)
}

/** Bytes of memory that the container's processes use; 0 when none runs. */
export function memoryInUse(container: Container): number {
  return processCount(container) * memoryOfProcess
}
