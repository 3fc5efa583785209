/** Memory of a task's processes: how much they may hold together. Bytes throughout. */
import type { ProcessRecord } from './process-record'

/** What the page can spare for one task whose container has no limit. */
const pageMemory = 128 * 1024 * 1024

/** Memory of a small program as it is shown, in kB: the simulated processes have none of their own. */
export const residentSize = 1024

/**
 * Who has no more memory for what the processes hold: the container, by the limit it was given, or the page.
 * Undefined while there is enough.
 */
export function exhausted(
  processes: Iterable<ProcessRecord>,
  limit: number | undefined,
): 'container' | 'page' | undefined {
  let held = 0
  for (const process of processes) if (process.exit === undefined) held += process.heldMemory
  if (limit !== undefined && held > limit) return 'container'
  return held > pageMemory ? 'page' : undefined
}
