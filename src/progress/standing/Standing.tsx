/** The first lines of the panel: how much is known, what is due, and what to do now. */
import { useContext } from 'react'
import { masteryText } from '../../content/text/mastery'
import { reviewText, progressText as text } from '../../content/text/progress'
import { Icon } from '../../ui/Icon'
import type { ClaimStanding, Overview } from '../overview'
import { ProgressActionsContext } from '../progress-actions'
import './standing.css'

export function Standing({ overview }: { readonly overview: Overview }) {
  const { claims, known, due, isEmpty } = overview
  return (
    <section className="standing">
      {isEmpty ? (
        <Beginning />
      ) : (
        <>
          <p className="standing-sentence">
            {text.known(known, claims.length)}; {text.due(due)}
          </p>
          <LevelStrip claims={claims} />
          <DueReview overview={overview} />
        </>
      )}
    </section>
  )
}

function Beginning() {
  const { onTour, onQuiz } = useContext(ProgressActionsContext)
  return (
    <>
      <p>{text.nothingYet}</p>
      <p className="progress-buttons">
        <button type="button" className="button" onClick={onTour}>
          {text.toTour}
          <Icon name="next" />
        </button>
        <button type="button" className="quiet-button" onClick={onQuiz}>
          {text.toQuiz}
        </button>
      </p>
    </>
  )
}

/** One plate for each claim, filled as far as it is known. The list below says the same in words. */
function LevelStrip({ claims }: { readonly claims: readonly ClaimStanding[] }) {
  return (
    <ol className="level-strip" aria-hidden="true">
      {claims.map(({ id, aspect, mastery }) => (
        <li key={id} data-level={mastery.level} title={`${aspect}: ${masteryText.levels[mastery.level]}`} />
      ))}
    </ol>
  )
}

function DueReview({ overview: { review, due, next } }: { readonly overview: Overview }) {
  const { onReview } = useContext(ProgressActionsContext)
  if (review.length > 0) {
    return (
      <div className="due-review">
        <button type="button" className="button" onClick={() => onReview(review)}>
          <Icon name="again" />
          {reviewText.start(review.length)}
        </button>
        <p>
          {reviewText.minutes} {due > review.length && reviewText.rest(due - review.length)}
        </p>
      </div>
    )
  }
  return <p className="progress-note">{next ? reviewText.next(next.questions, next.due) : reviewText.none}</p>
}
