/** The goal under way as a strip above the lab's tools: its title, how far it is, and what is missing next. */

import { useId, useState } from 'react'
import type { Goal } from '../../content/goals/schema'
import { goalsText } from '../../content/text/goals'
import { Icon } from '../../ui/Icon'
import { WithCode } from '../../ui/WithCode'
import { Checklist } from './Checklist'
import { CheckMark } from './CheckMark'
import { useGoalState, useGoalUnderWay } from './use-goal'
import './goals.css'
import './goal-strip.css'

type Props = {
  /** Opens the goal with its hints, its questions and its solution. */
  readonly onOpenGoal: () => void
}

export function GoalStrip({ onOpenGoal }: Props) {
  const goal = useGoalUnderWay()
  return goal ? <Strip key={goal.id} goal={goal} onOpenGoal={onOpenGoal} /> : null
}

function Strip({ goal, onOpenGoal }: Props & { readonly goal: Goal }) {
  const { results, newlyMet, met, reached } = useGoalState(goal)
  const [expanded, setExpanded] = useState(false)
  const listId = useId()
  const missing = results.find((result) => !result.met)
  return (
    <section className="goal-strip" aria-label={goalsText.strip} data-reached={reached}>
      <div className="goal-strip-line">
        <CheckMark met={reached} />
        <h3>{goal.title}</h3>
        <p className="goal-strip-count">{reached ? goalsText.reached : goalsText.metOf(met, results.length)}</p>
        <button
          type="button"
          className="quiet-button"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-label={expanded ? goalsText.hide : goalsText.show}
          onClick={() => setExpanded(!expanded)}
        >
          <Icon name={expanded ? 'up' : 'down'} />
        </button>
      </div>
      <p className="goal-strip-task">
        <WithCode text={goal.task} />
      </p>
      {expanded ? (
        <div className="goal-strip-list" id={listId}>
          <Checklist goal={goal} results={results} answerable={false} />
        </div>
      ) : (
        missing && <p className="goal-strip-missing">{missing.words}</p>
      )}
      <button type="button" className="quiet-button goal-strip-open" onClick={onOpenGoal}>
        {reached ? goalsText.onward : goalsText.toGoal}
        <Icon name="next" />
      </button>
      <p className="visually-hidden" role="status">
        {newlyMet.length > 0 && goalsText.newlyMet(newlyMet, met, results.length)}
      </p>
    </section>
  )
}
