/** How things come and go. Motion shows cause and effect and nothing else; without motion the words say the same. */
import { useReducedMotionConfig } from 'framer-motion'

/** Seconds. */
const durations = { arrive: 0.32, leave: 0.28, flight: 0.7 } as const

export type MotionTimes = { readonly arrive: number; readonly leave: number; readonly flight: number }

const still: MotionTimes = { arrive: 0, leave: 0, flight: 0 }

/** The durations to use: zero for a reader who wants no motion. */
export function useMotionTimes(): MotionTimes {
  return useReducedMotionConfig() === true ? still : durations
}

/** Fast at first, then gently to a stop: a plate that locks. */
export const lockingEase = [0.2, 0.8, 0.2, 1] as const
