/** Who works out what the next build would do: the page itself, unless the app knows a thread beside it. */
import { createContext } from 'react'
import type { PlanRequest } from './plan-build'
import type { Reading } from './reading'

/** Works out a plan. Undefined when it is given up because nobody wants it any more. */
export type Planner = (request: PlanRequest, unwanted: AbortSignal) => Promise<Reading | undefined>

/** Lets the page handle what was typed meanwhile. */
const turnOfThePage = () => new Promise((resolve) => setTimeout(resolve))

/** Plans on the page: each line blocks it while it runs. */
export const planHere: Planner = async (request, unwanted) => {
  const [{ run }, { planBuild }] = await Promise.all([import('../../../cli/run'), import('./plan-build')])
  return planBuild(request, run, async () => {
    await turnOfThePage()
    return !unwanted.aborted
  })
}

export const PlannerContext = createContext<Planner>(planHere)
