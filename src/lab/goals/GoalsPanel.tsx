/** All goals, level by level, or the one that was chosen. */
import { useState } from 'react'
import { type Goal, type GoalLevel, goalLevels } from '../../content/goals/schema'
import { goalsText } from '../../content/text/goals'
import { useLayerlab } from '../../store/use-layerlab'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { CheckMark } from './CheckMark'
import { GoalCard } from './GoalCard'
import type { GoalActions } from './goal-actions'
import { goalsOfLevel, nextOpenGoal } from './order'
import { useGoalUnderWay } from './use-goal'
import './goals.css'

/** Which goal is shown: the list when there is none; `chosen` when the learner just went there. */
type Shown = { readonly goal: Goal | undefined; readonly chosen: boolean }

export function GoalsPanel(actions: GoalActions) {
  const underWay = useGoalUnderWay()
  const progress = useLayerlab((state) => state.goalsProgress)
  const wasLedHere = useLayerlab((state) => state.toolTakesFocus)
  const [{ goal, chosen }, setShown] = useState<Shown>({ goal: underWay, chosen: wasLedHere })
  const show = (next: Goal | undefined) => setShown({ goal: next, chosen: true })

  return (
    <div className="goals">
      {goal ? (
        <GoalCard
          key={goal.id}
          {...actions}
          onLeave={() => {
            actions.onLeave()
            show(undefined)
          }}
          goal={goal}
          underWay={goal === underWay}
          takeFocus={chosen}
          next={nextOpenGoal(goal, progress)}
          onShow={show}
          onShowAll={() => show(undefined)}
        />
      ) : (
        <GoalList underWay={underWay} takeFocus={chosen} onShow={show} />
      )}
    </div>
  )
}

type ListProps = {
  readonly underWay: Goal | undefined
  readonly takeFocus: boolean
  readonly onShow: (goal: Goal) => void
}

function GoalList({ underWay, takeFocus, onShow }: ListProps) {
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus)
  return (
    <>
      <header className="goals-header">
        <h2 ref={title} tabIndex={-1}>
          {goalsText.title}
        </h2>
        <p>{goalsText.explain}</p>
      </header>
      {goalLevels.map((level) => (
        <Level key={level} level={level} underWay={underWay} onShow={onShow} />
      ))}
    </>
  )
}

function Level({ level, underWay, onShow }: Omit<ListProps, 'takeFocus'> & { readonly level: GoalLevel }) {
  const progress = useLayerlab((state) => state.goalsProgress)
  const goals = goalsOfLevel(level)
  const reached = goals.filter(({ id }) => progress[id]?.best !== undefined).length
  return (
    <section className="goals-level" aria-label={goalsText.levels[level]}>
      <div className="goal-count">
        <h3>{goalsText.levels[level]}</h3>
        <p>{goalsText.reachedOf(reached, goals.length)}</p>
      </div>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <GoalRow goal={goal} underWay={goal === underWay} onShow={onShow} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type RowProps = { readonly goal: Goal; readonly underWay: boolean; readonly onShow: (goal: Goal) => void }

function GoalRow({ goal, underWay, onShow }: RowProps) {
  const progress = useLayerlab((state) => state.goalsProgress[goal.id])
  const { states } = goalsText
  const best = progress?.best
  const state = underWay ? 'running' : progress ? 'begun' : 'open'
  return (
    <button
      type="button"
      className="goal-row"
      data-state={best === undefined ? state : 'reached'}
      onClick={() => onShow(goal)}
    >
      <CheckMark met={best !== undefined} />
      <span className="goal-row-title">{goal.title}</span>
      <span className="goal-row-state">{best === undefined || underWay ? states[state] : states.reached(best)}</span>
    </button>
  )
}
