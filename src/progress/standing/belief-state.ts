/** How a learner stands to a false belief: read off the answers to questions that can show it. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { Attempt } from '../../store/progress-slice'

/**
 * `unmet`: no question about it was answered. `free`: such questions were answered, and it never showed. `held`: it showed, and
 * nothing was right since. `shaken`: one question was right since. `overcome`: two different ones were, and not by guessing.
 */
export type BeliefState = 'held' | 'shaken' | 'overcome' | 'free' | 'unmet'

/** So many different questions have to be right after it showed last. */
const rightForOvercome = 2

/** How somebody with these attempts, the oldest first, stands to a belief that `detectors` can show. */
export function beliefStateOf(
  attempts: readonly Attempt[],
  belief: MisconceptionId,
  detectors: ReadonlySet<string>,
): BeliefState {
  const shownLast = attempts.findLastIndex(({ beliefs = [] }) => beliefs.includes(belief))
  const about = attempts.slice(shownLast + 1).filter(({ question }) => detectors.has(question))
  if (shownLast < 0) return about.length === 0 ? 'unmet' : 'free'
  const right = about.filter((attempt) => attempt.right && attempt.sure !== 'guess')
  const different = new Set(right.map(({ question }) => question)).size
  if (different >= Math.min(rightForOvercome, detectors.size)) return 'overcome'
  return different > 0 ? 'shaken' : 'held'
}
