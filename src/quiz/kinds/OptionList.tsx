/** Options to choose from, one or several: marked and explained once the answer was judged. */
import { useId } from 'react'
import { questionText as text } from '../../content/text/quiz-question'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import '../../ui/option/option.css'
import { WithCode } from '../../ui/WithCode'
import './options.css'

type ListedOption = {
  /** The option's place in the content. */
  readonly place: number
  readonly text: string
  readonly correct: boolean
  readonly feedback: string
}

type Props = {
  /** In the order in which they are shown. */
  readonly options: readonly ListedOption[]
  /** True where several may be chosen. */
  readonly several?: boolean
  /** True where the options are lines of code. */
  readonly code?: boolean
  readonly chosen: readonly number[]
  readonly onToggle: (place: number) => void
  readonly judged: boolean
  readonly explained: boolean
  readonly labelId: string
  /** The keys that choose are written on the options. */
  readonly numbered?: boolean
}

export function OptionList(props: Props) {
  const { options, several = false, code = false, chosen, onToggle, judged, labelId, numbered = true } = props
  const name = useId()
  const keysAreOn = useLayerlab((state) => state.preferences.characterKeys)

  return (
    <fieldset aria-labelledby={labelId} className="quiz-option-group">
      <ol className="quiz-options" data-code={code ? '' : undefined}>
        {options.map((option, index) =>
          judged ? (
            <JudgedOption
              key={option.place}
              option={option}
              number={numbered ? index + 1 : undefined}
              chosen={chosen.includes(option.place)}
              several={several}
              explained={props.explained}
            />
          ) : (
            <li key={option.place}>
              <label className="option option-row quiz-option">
                <input
                  type={several ? 'checkbox' : 'radio'}
                  name={name}
                  data-option={numbered ? index : undefined}
                  checked={chosen.includes(option.place)}
                  onChange={() => onToggle(option.place)}
                />
                <span className="quiz-option-number" aria-hidden="true">
                  {numbered ? index + 1 : ''}
                </span>
                <span className="quiz-option-text">
                  <WithCode text={option.text} />
                </span>
              </label>
            </li>
          ),
        )}
      </ol>
      {numbered && keysAreOn && !judged && <p className="keys-hint">{text.keysHint(options.length)}</p>}
    </fieldset>
  )
}

type Mark = 'right' | 'missed' | 'wrong' | 'other'

/** Of several right options, one that was left out was missed; of one right option, it is simply the right one. */
function markOf({ correct }: ListedOption, chosen: boolean, several: boolean): Mark {
  if (correct) return chosen || !several ? 'right' : 'missed'
  return chosen ? 'wrong' : 'other'
}

const markWords: Readonly<Record<Mark, string | undefined>> = {
  right: text.rightAnswer,
  missed: text.missed,
  wrong: text.yourAnswer,
  other: undefined,
}

type JudgedProps = {
  readonly option: ListedOption
  /** Undefined where options have none. */
  readonly number: number | undefined
  readonly chosen: boolean
  readonly several: boolean
  readonly explained: boolean
}

function JudgedOption({ option, number, chosen, several, explained }: JudgedProps) {
  const mark = markOf(option, chosen, several)
  return (
    <li>
      <div className="option option-row quiz-option" data-mark={mark} data-chosen={chosen ? '' : undefined}>
        <span className="quiz-option-number" aria-hidden="true">
          {mark === 'other' ? number : <Icon name={mark === 'wrong' ? 'cross' : 'check'} />}
        </span>
        <span className="quiz-option-text">
          <WithCode text={option.text} />
        </span>
        {markWords[mark] !== undefined && <span className="quiz-option-mark">{markWords[mark]}</span>}
      </div>
      {explained && (
        <p className="quiz-option-feedback">
          <WithCode text={option.feedback} />
        </p>
      )}
    </li>
  )
}
