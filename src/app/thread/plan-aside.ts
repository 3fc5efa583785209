/** Works out plans of builds on a thread beside the page: a slow one never holds it, and one that nobody wants any more is ended. */
import type { PlanRequest } from '../../lab/dockerfile/build/plan-build'
import { type Planner, planHere } from '../../lab/dockerfile/build/planner'
import type { Reading } from '../../lab/dockerfile/build/reading'
import { type StartedThread, startThread } from './start-thread'

/** A thread, as far as plans need one. */
export type PlanningThread = Pick<StartedThread, 'broken' | 'end'> & {
  readonly engine: { readonly plan: (request: PlanRequest) => Promise<Reading | undefined> }
}

export type PlanningAside = {
  readonly plan: Planner
  /** Ends the thread. A later plan starts another one. */
  readonly end: () => void
}

/** Settles when nobody wants the plan any more. */
function givenUp(unwanted: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    unwanted.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}

/** A planner with a thread of its own, started with the first plan. Where there can be none, or it breaks, plans are made on the page. */
export function planningAside(start: () => Promise<PlanningThread | undefined> = startThread): PlanningAside {
  let thread: Promise<PlanningThread | undefined> | undefined
  const endThread = (ended: typeof thread) => {
    void ended?.then((started) => started?.end())
    if (thread === ended) thread = undefined
  }
  const plan: Planner = async (request, unwanted) => {
    thread ??= start()
    const mine = thread
    const started = await mine
    if (unwanted.aborted) return undefined
    if (started === undefined) return planHere(request, unwanted)
    try {
      const made = await Promise.race([started.engine.plan(request), started.broken, givenUp(unwanted)])
      // What it still works on would be in the way of the next plan.
      if (made === undefined) endThread(mine)
      return made
    } catch {
      endThread(mine)
      return planHere(request, unwanted)
    }
  }
  return { plan, end: () => endThread(thread) }
}
