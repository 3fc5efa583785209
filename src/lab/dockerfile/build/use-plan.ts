/** The plan of the next build, worked out again whenever there is a pause in typing. */
import { useContext, useEffect, useRef, useState } from 'react'
import type { PlanRequest } from './plan-build'
import { PlannerContext } from './planner'
import type { Reading } from './reading'

/** Milliseconds without a change before the plan is worked out. Where that blocks typing, a slow one must wait longer. */
const pause = { least: 400, most: 20_000, timesLast: 2 } as const

/**
 * @param request what to plan; undefined plans nothing. Must be the same object for as long as nothing changed.
 * @returns the plan of this very request; undefined until it is worked out
 */
export function usePlan(request: PlanRequest | undefined): Reading | undefined {
  const plan = useContext(PlannerContext)
  const [done, setDone] = useState<{ readonly request: PlanRequest; readonly reading: Reading }>()
  const lastTook = useRef(0)

  useEffect(() => {
    if (request === undefined) return
    const unwanted = new AbortController()
    const wait = Math.min(pause.most, Math.max(pause.least, pause.timesLast * lastTook.current))
    const timer = setTimeout(async () => {
      const started = performance.now()
      const reading = await plan(request, unwanted.signal)
      lastTook.current = performance.now() - started
      if (!unwanted.signal.aborted && reading !== undefined) setDone({ request, reading })
    }, wait)
    return () => {
      unwanted.abort()
      clearTimeout(timer)
    }
  }, [request, plan])

  return request !== undefined && done?.request === request ? done.reading : undefined
}
