/** The moment that a view starts from when a command opened it. */
import { emptyTree } from '../engine/filesystem/tree'
import type { Machine } from '../engine/machine'
import type { BenchFocus } from './layout/bench-focus'

/**
 * The machine before the command. A container that the command itself created has no moment before, so it is shown with its
 * writable layer still empty.
 */
export function momentBefore(focus: BenchFocus, before: Machine, after: Machine): Machine {
  if (focus.view === 'host' || before.containers.has(focus.containerId)) return before
  const container = after.containers.get(focus.containerId)
  if (container === undefined) return before
  const untouched = { ...container, writable: emptyTree(container.writable) }
  return { ...after, containers: new Map(after.containers).set(container.id, untouched) }
}
