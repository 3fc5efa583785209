/** Picking parts of a bench, and what came of it. */
import type { Machine } from '../../engine/machine'

/** What every bench that is picked on is given. Parts go by names: a plate's chain ID, a path, or a part such as `volume:data`. */
export type PickProps = {
  readonly machine: Machine
  readonly picked: readonly string[]
  /** What is right to pick, once the answer was judged. */
  readonly correct: readonly string[] | undefined
  readonly onPick: (name: string) => void
  /** The id of the element that asks. */
  readonly labelId: string
}

export type Outcome = 'right' | 'missed' | 'wrong'

type Picks = Pick<PickProps, 'picked' | 'correct'>

/** What came of a part; undefined before the answer was judged, and for what was rightly left alone. */
export function outcomeOf(name: string, { picked, correct }: Picks): Outcome | undefined {
  if (!correct) return undefined
  const isPicked = picked.includes(name)
  if (correct.includes(name)) return isPicked ? 'right' : 'missed'
  return isPicked ? 'wrong' : undefined
}

/** The same where one part is asked for: the right one is then marked as such, picked or not. */
export function outcomeOfOne(name: string, picks: Picks): Outcome | undefined {
  const outcome = outcomeOf(name, picks)
  return outcome === 'missed' ? 'right' : outcome
}
