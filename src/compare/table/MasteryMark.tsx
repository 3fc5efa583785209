/** What the learner knows of a claim, as a small stack of plates: the proof at the bottom, the questions on it. */
import { compareText } from '../../content/text/compare'
import type { Mastery } from '../../store/mastery'

/** Distance from one plate to the next, in units of the picture. */
const plateStep = 4.4

export function MasteryMark({ mastery }: { readonly mastery: Mastery }) {
  const { proved, known, questions } = mastery
  const words = compareText.mastery(proved, known, questions)
  const questionPlates = Array.from({ length: questions }, (_, index) => ({
    top: 1 + index * plateStep,
    filled: questions - index <= known,
  }))
  const plates = [...questionPlates, { top: 1 + questions * plateStep, filled: proved }]
  return (
    <span className="mastery-mark" title={words}>
      <svg viewBox="0 0 20 18" aria-hidden="true">
        {plates.map(({ top, filled }) => (
          <rect key={top} x="1" y={top} width="18" height="2.8" rx="0.8" data-filled={filled} />
        ))}
      </svg>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
