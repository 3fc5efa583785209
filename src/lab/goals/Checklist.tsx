/** What a goal asks for, each with a sign: met, or not with what is missing. */

import type { Goal } from '../../content/goals/schema'
import { goalsText } from '../../content/text/goals'
import { WithCode } from '../../ui/WithCode'
import { CheckMark } from './CheckMark'
import type { CheckResult } from './evaluate-goal'
import { ChoiceField } from './questions/ChoiceField'
import { TextField } from './questions/TextField'

type Check = Goal['checks'][number]

type Props = {
  readonly goal: Goal
  readonly results: readonly CheckResult[]
  /** True where questions are answered right here. */
  readonly answerable: boolean
}

export function Checklist({ goal, results, answerable }: Props) {
  return (
    <ul className="goal-checklist">
      {goal.checks.map((check, index) => {
        const result = results[index]
        if (result === undefined) return null
        const repeated = results.slice(0, index).some(({ met, words }) => !met && words === result.words)
        return (
          <li key={check.id} data-met={result.met}>
            <CheckMark met={result.met} />
            <div>
              <p className="goal-check-label">
                <span className="visually-hidden">{result.met ? goalsText.done : goalsText.notYet}: </span>
                <WithCode text={check.label} />
              </p>
              {answerable && asks(check) ? (
                <CheckQuestion goalId={goal.id} check={check} result={result} />
              ) : (
                !result.met && !repeated && <p className="goal-missing">{result.words}</p>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

type Asking = Extract<Check, { readonly kind: 'choice' | 'answer' }>

function asks(check: Check): check is Asking {
  return check.kind === 'choice' || check.kind === 'answer'
}

type QuestionProps = { readonly goalId: string; readonly check: Asking; readonly result: CheckResult }

function CheckQuestion({ goalId, check, result }: QuestionProps) {
  return check.kind === 'choice' ? (
    <ChoiceField goalId={goalId} checkId={check.id} question={check.question} />
  ) : (
    <TextField goalId={goalId} checkId={check.id} prompt={check.prompt} result={result} />
  )
}
