/** The question before the commands run: an option may be changed until it is handed in as the answer. */
import { useId, useRef, useState } from 'react'
import { type Sureness, surenesses } from '../../content/quiz/answer'
import type { ChapterScene } from '../../content/scenes/schema'
import { surenessText } from '../../content/text/sureness'
import { tourText } from '../../content/text/tour'
import '../../ui/option/option.css'
import { RadioChips } from '../../ui/radio-chips/RadioChips'
import { SubmitButton } from '../../ui/SubmitButton'
import { WithCode } from '../../ui/WithCode'
import { useTopOnArrival } from '../use-top-on-arrival'
import { useTourMoves } from '../use-tour-moves'
import './predict.css'

const sureChoices = surenesses.map((value) => ({ value, label: surenessText.levels[value] }))

type Props = { readonly scene: ChapterScene; readonly takeFocus: boolean }

export function Predict({ scene, takeFocus }: Props) {
  const top = useTopOnArrival<HTMLFormElement>(takeFocus)
  const { answer, skipQuestion } = useTourMoves()
  const [option, setOption] = useState<number>()
  const [sure, setSure] = useState<Sureness>()
  /** True after an attempt to hand in nothing. */
  const [nothingChosen, setNothingChosen] = useState(false)
  const name = useId()
  const sureness = useRef<HTMLDivElement>(null)
  /** In a low window the question that comes next lies under the buttons. */
  const choose = (place: number) => {
    setOption(place)
    sureness.current?.scrollIntoView?.({ block: 'nearest' })
  }
  const commit = () => {
    if (option === undefined) setNothingChosen(true)
    else answer(scene.id, option, sure)
  }

  return (
    <form className="predict" ref={top}>
      <fieldset className="predict-options">
        <legend>
          <span className="scene-label">{tourText.before}</span>
          <span className="predict-stem">
            <WithCode text={scene.question.stem} />
          </span>
        </legend>
        {scene.question.options.map(({ text }, place) => (
          <label key={text} className="option option-row predict-option">
            <input type="radio" name={name} checked={option === place} onChange={() => choose(place)} />
            <span>
              <WithCode text={text} />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="predict-sureness" ref={sureness}>
        <RadioChips legend={surenessText.ask} choices={sureChoices} value={sure} onChange={setSure} />
      </div>
      <p className="predict-missing" role="alert">
        {nothingChosen && option === undefined && tourText.chooseFirst}
      </p>
      <div className="scene-bar predict-buttons">
        <SubmitButton className="button" aria-disabled={option === undefined} onSubmit={commit}>
          {tourText.commit}
        </SubmitButton>
        <button type="button" className="quiet-button" onClick={() => skipQuestion(scene.id)}>
          {tourText.skipQuestion}
        </button>
        <p>{tourText.consequence(scene.steps.length)}</p>
      </div>
    </form>
  )
}
