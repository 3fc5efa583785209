/** The machine of a scenario: its commands are run once the question is on show. */
import { useEffect, useState } from 'react'
import type { BenchQuestion } from '../../content/quiz/schema'
import type { Container } from '../../engine/containers/container'
import type { Machine } from '../../engine/machine'
import { useLayerlab } from '../../store/use-layerlab'
import { containerNamed } from './origin'

/** A machine, and the container on it that reads. */
type Situation = { readonly machine: Machine; readonly container: Container }

type Preparation = {
  /** Undefined until the commands have been run. */
  readonly situation: Situation | undefined
  /** True when they could not be loaded or run, or when they did not leave the container there. */
  readonly failed: boolean
  readonly tryAgain: () => void
}

export function useScenario(scenario: BenchQuestion): Preparation {
  const machineAfter = useLayerlab((state) => state.machineAfter)
  const [situation, setSituation] = useState<Situation>()
  const [failed, setFailed] = useState(false)
  /** A new object is a new attempt. */
  const [attempt, setAttempt] = useState({ scenario })

  useEffect(() => {
    let current = true
    const prepare = async ({ scenario }: typeof attempt) => {
      const machine = await machineAfter(scenario)
      const container = containerNamed(machine, scenario.container)
      if (!current) return
      if (container) setSituation({ machine, container })
      else setFailed(true)
    }
    prepare(attempt).catch(() => current && setFailed(true))
    return () => {
      current = false
    }
  }, [machineAfter, attempt])

  const tryAgain = () => {
    setFailed(false)
    setAttempt({ scenario })
  }
  return { situation, failed, tryAgain }
}
