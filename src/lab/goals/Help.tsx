/** Hints, one at a time, and then a solution whose lines can be put into the terminal. */

import { useState } from 'react'
import type { Goal } from '../../content/goals/schema'
import { goalsText } from '../../content/text/goals'
import { progressOfGoal } from '../../store/goals-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { WithCode } from '../../ui/WithCode'

type Props = { readonly goal: Goal; readonly onPutLine: (line: string) => void }

export function Help({ goal, onPutLine }: Props) {
  const { hints, solutionShown } = useLayerlab((state) => progressOfGoal(state, goal.id))
  const showGoalHint = useLayerlab((state) => state.showGoalHint)
  const showGoalSolution = useLayerlab((state) => state.showGoalSolution)
  const [open, setOpen] = useState(solutionShown)
  const shown = goal.hints.slice(0, hints)
  const allShown = shown.length === goal.hints.length

  const toggleSolution = () => {
    if (!solutionShown) showGoalSolution(goal.id)
    setOpen(!open)
  }
  return (
    <section className="goal-help" aria-label={goalsText.hints}>
      <ol className="goal-hints" aria-live="polite">
        {shown.map((hint) => (
          <li key={hint}>
            <WithCode text={hint} />
          </li>
        ))}
      </ol>
      <div className="goal-buttons">
        <button
          type="button"
          className="quiet-button"
          aria-disabled={allShown}
          onClick={() => !allShown && showGoalHint(goal.id)}
        >
          {goalsText.hint(shown.length, goal.hints.length)}
        </button>
        <button type="button" className="quiet-button" aria-expanded={open} onClick={toggleSolution}>
          {open ? goalsText.hideSolution : goalsText.showSolution}
        </button>
      </div>
      {open && <Solution goal={goal} onPutLine={onPutLine} />}
    </section>
  )
}

/** The answers of the solution in words: of a choice the option's text. */
function answersInWords({ checks, solution }: Goal): readonly string[] {
  return checks.flatMap((check) => {
    const answer = solution.answers?.[check.id]
    if (answer === undefined) return []
    const option = check.kind === 'choice' && typeof answer === 'number' ? check.question.options[answer] : undefined
    return [option?.text ?? String(answer)]
  })
}

function Solution({ goal, onPutLine }: Props) {
  const answers = answersInWords(goal)
  return (
    <div className="goal-solution">
      <h4>{goalsText.solutionTitle}</h4>
      <p>{goalsText.solutionNote}</p>
      <ol>
        {goal.solution.commands.map((line) => (
          <li key={line}>
            <pre tabIndex={line.includes('\n') ? 0 : undefined}>{line}</pre>
            <button
              type="button"
              className="quiet-button"
              title={goalsText.putLine}
              aria-label={`${goalsText.putLine}: ${line}`}
              onClick={() => onPutLine(line)}
            >
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ol>
      {answers.length > 0 && <p>{goalsText.answersOfSolution(answers)}</p>}
    </div>
  )
}
