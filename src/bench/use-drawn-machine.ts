/** Lets a view that opens because of a command start from the moment before it, so that the change itself is seen. */
import { useEffect, useState } from 'react'
import type { Machine } from '../engine/machine'
import { useMotionTimes } from './motion'

/** How long the moment before is shown, in milliseconds: as long as it takes to see where one is. */
const lookAround = 420

/**
 * The machine to draw: `replayFrom` at first, then `machine`. Without motion, or without a moment to start from, `machine` at once.
 */
export function useDrawnMachine(machine: Machine, replayFrom: Machine | undefined): Machine {
  const { arrive } = useMotionTimes()
  const [replayed, setReplayed] = useState(replayFrom === undefined || arrive === 0)

  useEffect(() => {
    if (replayed) return
    const timer = setTimeout(() => setReplayed(true), lookAround)
    return () => clearTimeout(timer)
  }, [replayed])

  return replayed || replayFrom === undefined ? machine : replayFrom
}
