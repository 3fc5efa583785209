/** One goal: what to do and why, and, while it is under way, how far it is. */

import type { Goal } from '../../content/goals/schema'
import { goalsText } from '../../content/text/goals'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { Terms } from '../../ui/terms/Terms'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { Checklist } from './Checklist'
import type { GoalActions } from './goal-actions'
import { Help } from './Help'
import { goalsOfLevel } from './order'
import { type GoalState, useGoalState } from './use-goal'

type Props = GoalActions & {
  readonly goal: Goal
  readonly underWay: boolean
  /** True when the learner has just chosen it: reading goes on at its title. */
  readonly takeFocus: boolean
  readonly onShowAll: () => void
  /** The goal to offer when this one is reached; undefined when all are. */
  readonly next: Goal | undefined
  readonly onShow: (goal: Goal) => void
}

export function GoalCard(props: Props) {
  const { goal, underWay, takeFocus, onShowAll, onStart } = props
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus)
  const siblings = goalsOfLevel(goal.level)
  return (
    <article className="goal-card">
      <button type="button" className="quiet-button goal-back" onClick={onShowAll}>
        <Icon name="back" />
        {goalsText.all}
      </button>
      <header>
        <p className="goal-place">
          {goalsText.place(goalsText.levels[goal.level], siblings.indexOf(goal) + 1, siblings.length)}
        </p>
        <h2 ref={title} tabIndex={-1}>
          {goal.title}
        </h2>
        <p className="goal-task">
          <Terms text={goal.task} />
        </p>
        <p className="goal-why">
          <Terms text={goal.why} />
        </p>
        {goal.teaches.length > 0 && <NewHere names={goal.teaches} />}
      </header>
      {underWay ? (
        <UnderWay {...props} />
      ) : (
        <div className="goal-start">
          <button type="button" className="button" onClick={() => onStart(goal)}>
            <Icon name="play" />
            {goalsText.start}
          </button>
          <p>{goalsText.parOnly(goal.par)}</p>
          <StartNote />
        </div>
      )}
    </article>
  )
}

function NewHere({ names }: { readonly names: readonly string[] }) {
  return (
    <p className="goal-new">
      {goalsText.newHere}{' '}
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </p>
  )
}

/** Said only where something would be put aside. */
function StartNote() {
  const hasLines = useLayerlab((state) => state.frames.length > 0)
  return hasLines ? <p className="goal-note">{goalsText.startNote}</p> : null
}

function UnderWay({ goal, next, onShow, onStart, onLeave, onPutLine }: Props) {
  const state = useGoalState(goal)
  return (
    <>
      <section aria-label={goalsText.whatCounts}>
        <div className="goal-count">
          <h3>{goalsText.whatCounts}</h3>
          <p>{goalsText.effort(state.commands, goal.par)}</p>
        </div>
        <Checklist goal={goal} results={state.results} answerable={true} />
      </section>
      <p className="visually-hidden" role="status">
        {state.newlyMet.length > 0 && goalsText.newlyMet(state.newlyMet, state.met, state.results.length)}
      </p>
      {state.reached && <Reached goal={goal} state={state} next={next} onShow={onShow} />}
      <Help goal={goal} onPutLine={onPutLine} />
      <div className="goal-buttons goal-end">
        <button type="button" className="quiet-button" onClick={() => onStart(goal)}>
          <Icon name="again" />
          {goalsText.startAgain}
        </button>
        <button type="button" className="quiet-button" onClick={onLeave}>
          {goalsText.leave}
        </button>
      </div>
    </>
  )
}

type ReachedProps = Pick<Props, 'goal' | 'next' | 'onShow'> & { readonly state: GoalState }

function Reached({ goal, state, next, onShow }: ReachedProps) {
  return (
    <section className="goal-reached" aria-label={goalsText.reached}>
      <h3>
        <Icon name="check" />
        {goalsText.reached}
      </h3>
      <p>{goalsText.reachedWith(state.commands, goal.par)}</p>
      {next ? (
        <button type="button" className="button" onClick={() => onShow(next)}>
          {goalsText.next(next.title)}
          <Icon name="next" />
        </button>
      ) : (
        <p>{goalsText.allReached}</p>
      )}
    </section>
  )
}
