/** The plan of the next build, worked out again whenever there is a pause in typing. */
import { useEffect, useRef, useState } from 'react'
import type { Machine } from '../../../engine/machine'
import type { BuildOptions } from '../../../store/dockerfile-slice'
import { tryLines } from './plan-build'
import { type Reading, readBuild } from './reading'

/** Milliseconds without a change before the plan is worked out. Working it out blocks typing, so a slow one waits longer. */
const pause = { least: 400, most: 20_000, timesLast: 2 } as const

export type PlanRequest = {
  readonly machine: Machine
  /** What the build would type. */
  readonly lines: readonly string[]
  readonly options: BuildOptions
}

/** The engine with its shell, loaded: the time that takes is none that typing waits. */
async function loadedEngine() {
  const [{ run }] = await Promise.all([import('../../../cli/run'), import('../../../cli/host/run-line')])
  return run
}

type Run = Awaited<ReturnType<typeof loadedEngine>>

/** Lets the page handle what was typed meanwhile. */
const turnOfThePage = () => new Promise((resolve) => setTimeout(resolve))

async function plan(
  { machine, lines, options }: PlanRequest,
  run: Run,
  isWanted: () => boolean,
): Promise<Reading | undefined> {
  const goesOn = async () => {
    await turnOfThePage()
    return isWanted()
  }
  const tried = await tryLines(machine, lines, run, goesOn)
  return tried && readBuild(options, tried.before, tried.frame)
}

/**
 * @param request what to plan; undefined plans nothing. Must be the same object for as long as nothing changed.
 * @returns the plan of this very request; undefined until it is worked out
 */
export function usePlan(request: PlanRequest | undefined): Reading | undefined {
  const [done, setDone] = useState<{ readonly request: PlanRequest; readonly reading: Reading }>()
  const lastTook = useRef(0)

  useEffect(() => {
    if (request === undefined) return
    let wanted = true
    const wait = Math.min(pause.most, Math.max(pause.least, pause.timesLast * lastTook.current))
    const timer = setTimeout(async () => {
      const run = await loadedEngine()
      if (!wanted) return
      const started = performance.now()
      const reading = await plan(request, run, () => wanted)
      lastTook.current = performance.now() - started
      if (wanted && reading !== undefined) setDone({ request, reading })
    }, wait)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [request])

  return request !== undefined && done?.request === request ? done.reading : undefined
}
