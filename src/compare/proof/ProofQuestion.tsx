/** The question before a proof. Choosing an answer commits to it and starts the commands. */
import { useEffect, useId, useRef } from 'react'
import type { Question } from '../../content/scene'
import { proofText } from '../../content/text/compare'
import { useLayerlab } from '../../store/use-layerlab'

type Props = { readonly question: Question; readonly commands: number; readonly takeFocus: boolean }

export function ProofQuestion({ question, commands, takeFocus }: Props) {
  const answerQuestion = useLayerlab((state) => state.answerQuestion)
  const skipQuestion = useLayerlab((state) => state.skipQuestion)
  const stem = useRef<HTMLHeadingElement>(null)
  const stemId = useId()

  useEffect(() => {
    if (takeFocus) stem.current?.focus()
  }, [takeFocus])

  return (
    <>
      <p className="proof-label">{proofText.before}</p>
      <h3 className="proof-stem" id={stemId} ref={stem} tabIndex={-1}>
        {question.stem}
      </h3>
      <ul className="proof-options" aria-labelledby={stemId}>
        {question.options.map(({ text }, index) => (
          <li key={text}>
            <button type="button" className="option" onClick={() => answerQuestion(index)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p className="proof-consequence">
        {proofText.consequence(commands)}
        <button type="button" className="quiet-button" onClick={skipQuestion}>
          {proofText.skip}
        </button>
      </p>
    </>
  )
}
