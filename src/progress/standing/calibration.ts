/** How sure a learner was, against how often they were right. */
import { type Sureness, surenesses } from '../../content/quiz/answer'
import type { Attempt } from '../../store/progress-slice'

/** The answers that were given with one degree of sureness. */
export type SurenessTally = { readonly sure: Sureness; readonly answers: number; readonly right: number }

/** What the tallies say: `few` answers to tell, `over` when sure answers are often wrong, `under` when guesses are often right, else `fits`. */
export type CalibrationVerdict = 'few' | 'over' | 'under' | 'fits'

/** Fewer answers than this say nothing. */
const enough = 8
const fewest = 4
/** Sure answers that are right less often than this are too sure. */
const sureShare = 0.75
/** Guesses among three or four options that are right more often than this are no guesses. */
const guessShare = 0.65

/** One tally for each degree, the least sure first. */
export function calibrationOf(attempts: readonly Attempt[]): readonly SurenessTally[] {
  return surenesses.map((sure) => {
    const own = attempts.filter((attempt) => attempt.sure === sure)
    return { sure, answers: own.length, right: own.filter(({ right }) => right).length }
  })
}

export function calibrationVerdict(tallies: readonly SurenessTally[]): CalibrationVerdict {
  const share = (degree: Sureness): number | undefined => {
    const tally = tallies.find(({ sure }) => sure === degree)
    return tally && tally.answers >= fewest ? tally.right / tally.answers : undefined
  }
  const answers = tallies.reduce((sum, tally) => sum + tally.answers, 0)
  if (answers < enough) return 'few'
  if ((share('certain') ?? 1) < sureShare) return 'over'
  return (share('guess') ?? 0) > guessShare ? 'under' : 'fits'
}
