/** Committing to an answer: how sure one is, where one likes to say so, and the button that has it judged. */
import { surenesses } from '../../content/quiz/answer'
import { questionText as text } from '../../content/text/quiz-question'
import { surenessText } from '../../content/text/sureness'
import { useLayerlab } from '../../store/use-layerlab'
import { RadioChips } from '../../ui/radio-chips/RadioChips'

const choices = surenesses.map((value) => ({ value, label: surenessText.levels[value] }))

type Props = {
  /** True when there is enough of an answer. */
  readonly ready: boolean
  readonly checking: boolean
  /** True when the last attempt to judge it did not work. */
  readonly failed: boolean
  readonly onCommit: () => void
}

export function CheckBar({ ready, checking, failed, onCommit }: Props) {
  const sure = useLayerlab((state) => state.quizSureness)
  const setSure = useLayerlab((state) => state.setQuizSureness)
  const isTest = useLayerlab((state) => state.quizMode === 'test')

  return (
    <div className="check-bar">
      <RadioChips legend={surenessText.ask} choices={choices} value={sure} onChange={setSure} />
      <button type="button" className="button" aria-disabled={!ready || checking} onClick={onCommit}>
        {checking ? text.checking : isTest ? text.answer : text.check}
      </button>
      <p role="status" className="check-failed">
        {failed && text.checkFailed}
      </p>
    </div>
  )
}
