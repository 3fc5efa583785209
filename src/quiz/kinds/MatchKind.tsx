/** Statements and what each belongs to: a row of choices for every statement. */
import { useId } from 'react'
import type { QuestionOf } from '../../content/quiz/question'
import { questionText } from '../../content/text/quiz-question'
import { Icon } from '../../ui/Icon'
import { WithCode } from '../../ui/WithCode'
import type { KindProps } from './kind-props'
import './options.css'
import './match.css'

type Pair = QuestionOf<'match'>['pairs'][number]

export function MatchKind({ question, answer, onAnswer, judged, explained, labelId }: KindProps<'match'>) {
  const chosen = question.pairs.map((_, pair) => answer?.targets[pair] ?? null)
  const choose = (pair: number, target: number) =>
    onAnswer({ type: 'match', targets: chosen.map((other, place) => (place === pair ? target : other)) })

  return (
    <ul className="match" aria-labelledby={labelId}>
      {question.pairs.map((pair, place) => (
        <li key={pair.text}>
          {judged ? (
            <JudgedRow pair={pair} targets={question.targets} chosen={chosen[place] ?? null} explained={explained} />
          ) : (
            <Row
              pair={pair}
              targets={question.targets}
              chosen={chosen[place] ?? null}
              onChoose={(target) => choose(place, target)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type RowProps = { readonly pair: Pair; readonly targets: readonly string[]; readonly chosen: number | null }

function Row({ pair, targets, chosen, onChoose }: RowProps & { readonly onChoose: (target: number) => void }) {
  const name = useId()
  const labelId = useId()
  return (
    <fieldset className="match-row" aria-labelledby={labelId}>
      <span className="match-text" id={labelId}>
        <WithCode text={pair.text} />
      </span>
      <span className="match-targets radio-chips">
        {targets.map((target, place) => (
          <label key={target}>
            <input type="radio" name={name} checked={place === chosen} onChange={() => onChoose(place)} />
            {target}
          </label>
        ))}
      </span>
    </fieldset>
  )
}

function JudgedRow({ pair, targets, chosen, explained }: RowProps & { readonly explained: boolean }) {
  const right = chosen === pair.target
  return (
    <>
      <div className="match-row" data-mark={right ? 'right' : 'wrong'}>
        <span className="match-text">
          <WithCode text={pair.text} />
        </span>
        <span className="match-verdict">
          <Icon name={right ? 'check' : 'cross'} />
          {!right && chosen !== null && <s>{targets[chosen]}</s>}
          <span className="visually-hidden">{right ? questionText.right : questionText.notRight}: </span>
          <strong>{targets[pair.target]}</strong>
        </span>
      </div>
      {explained && (
        <p className="quiz-option-feedback">
          <WithCode text={pair.feedback} />
        </p>
      )}
    </>
  )
}
