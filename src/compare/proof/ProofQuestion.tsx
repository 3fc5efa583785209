/** The question before a proof. Choosing an answer commits to it and starts the commands. */
import { useId } from 'react'
import type { Question } from '../../content/scene'
import { proofText } from '../../content/text/compare'
import { useLayerlab } from '../../store/use-layerlab'
import '../../ui/option/option.css'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'

type Props = { readonly question: Question; readonly commands: number; readonly takeFocus: boolean }

export function ProofQuestion({ question, commands, takeFocus }: Props) {
  const answerQuestion = useLayerlab((state) => state.answerQuestion)
  const skipQuestion = useLayerlab((state) => state.skipQuestion)
  const play = useLayerlab((state) => state.play)
  const stem = useFocusOnArrival<HTMLHeadingElement>(takeFocus)
  const stemId = useId()
  const thenPlay = (decide: () => void) => {
    decide()
    void play()
  }

  return (
    <>
      <p className="proof-label">{proofText.before}</p>
      <h3 className="proof-stem" id={stemId} ref={stem} tabIndex={-1}>
        {question.stem}
      </h3>
      <ul className="proof-options" aria-labelledby={stemId}>
        {question.options.map(({ text }, index) => (
          <li key={text}>
            <button type="button" className="option" onClick={() => thenPlay(() => answerQuestion(index))}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p className="proof-consequence">
        {proofText.consequence(commands)}
        <button type="button" className="quiet-button" onClick={() => thenPlay(skipQuestion)}>
          {proofText.skip}
        </button>
      </p>
    </>
  )
}
