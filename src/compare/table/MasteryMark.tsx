/** What the learner knows of a claim, as a small stack of plates with a word: the proof at the bottom, right answers on it. */
import { compareText } from '../../content/text/compare'
import { masteryText } from '../../content/text/mastery'
import type { Mastery } from '../../store/mastery'

/** Distance from one plate to the next, in units of the picture. */
const plateStep = 4.4
/** So many plates stand for answers. */
const answerPlates = 3

export function MasteryMark({ mastery }: { readonly mastery: Mastery }) {
  const { level, proved, right, answered } = mastery
  const plates = [
    ...Array.from({ length: answerPlates }, (_, index) => ({
      top: 1 + index * plateStep,
      filled: answerPlates - index <= right,
    })),
    { top: 1 + answerPlates * plateStep, filled: proved },
  ]
  return (
    <span className="mastery-mark" title={compareText.mastery(proved, right, answered)}>
      <svg viewBox="0 0 20 18" aria-hidden="true">
        {plates.map(({ top, filled }) => (
          <rect key={top} x="1" y={top} width="18" height="2.8" rx="0.8" data-filled={filled} />
        ))}
      </svg>
      <span className={level === 'new' ? 'visually-hidden' : 'mastery-word'}>{masteryText.levels[level]}</span>
    </span>
  )
}
