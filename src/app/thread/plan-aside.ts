/** Works out plans of builds on a thread beside the page: a slow one never holds it, and one that nobody wants any more is ended. */
import { type Planner, planHere } from '../../lab/dockerfile/build/planner'
import { type StartedThread, startThread } from './start-thread'

/** A planner with a thread of its own, started with the first plan. Where there can be none, plans are made on the page. */
export function planningAside(): Planner {
  let thread: Promise<StartedThread | undefined> | undefined
  return async (request, unwanted) => {
    thread ??= startThread()
    const started = await thread
    if (started === undefined) return planHere(request, unwanted)
    if (unwanted.aborted) return undefined
    const { engine, broken, end } = started
    const givenUp = new Promise<undefined>((resolve) => {
      unwanted.addEventListener('abort', () => resolve(undefined), { once: true })
    })
    const plan = await Promise.race([engine.plan(request), broken, givenUp]).catch(() => undefined)
    // What it still works on would be in the way of the next plan.
    if (plan === undefined) {
      end()
      thread = undefined
    }
    return plan
  }
}
