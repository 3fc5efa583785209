/** The plan of the next build, worked out again whenever there is a pause in typing. */
import { useEffect, useRef, useState } from 'react'
import type { Machine } from '../../../engine/machine'
import type { BuildOptions } from '../../../store/dockerfile-slice'
import { tryLines } from './plan-build'
import { type Reading, readBuild } from './reading'

/** Milliseconds without a change before the plan is worked out. Working it out blocks typing, so a slow one waits longer. */
const pause = { least: 400, most: 10_000, timesLast: 4 } as const

export type PlanRequest = {
  readonly machine: Machine
  /** What the build would type. */
  readonly lines: readonly string[]
  readonly options: BuildOptions
}

async function plan({ machine, lines, options }: PlanRequest): Promise<Reading | undefined> {
  const { run } = await import('../../../cli/run')
  const tried = await tryLines(machine, lines, run)
  return tried && readBuild(options, tried.before, tried.frame)
}

/** @param request what to plan; undefined plans nothing. Must be the same object for as long as nothing changed. */
export function usePlan(request: PlanRequest | undefined): {
  /** The newest plan there is, perhaps of an earlier draft. */
  readonly reading: Reading | undefined
  /** True when it is of this very request. */
  readonly upToDate: boolean
} {
  const [done, setDone] = useState<{ readonly request: PlanRequest; readonly reading: Reading }>()
  const lastTook = useRef(0)

  useEffect(() => {
    if (request === undefined) return
    let wanted = true
    const wait = Math.min(pause.most, Math.max(pause.least, pause.timesLast * lastTook.current))
    const timer = setTimeout(async () => {
      const started = performance.now()
      const reading = await plan(request)
      lastTook.current = performance.now() - started
      if (wanted && reading !== undefined) setDone({ request, reading })
    }, wait)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [request])

  return { reading: done?.reading, upToDate: request !== undefined && done?.request === request }
}
