/** A question with options: answered by click or by number key, explained at once. */
import { useId, useState } from 'react'
import { quizText } from '../../content/text/quiz'
import type { QuizAnswer } from '../../store/quiz-slice'
import { seedFor, shuffle } from '../../store/shuffle'
import { useLayerlab } from '../../store/use-layerlab'
import type { ChoiceItem } from '../round/pool'
import { Feedback } from './Feedback'
import { OptionButton } from './OptionButton'
import { QuestionTitle } from './QuestionTitle'
import { useNumberKeys } from './use-number-keys'

type Props = { readonly item: ChoiceItem; readonly answer: QuizAnswer | undefined; readonly takeFocus: boolean }

export function ChoiceQuestion({ item, answer, takeFocus }: Props) {
  const seed = useLayerlab((state) => state.quizSeed)
  const answerQuiz = useLayerlab((state) => state.answerQuiz)
  const keysAreOn = useLayerlab((state) => state.preferences.characterKeys)
  const [othersShown, setOthersShown] = useState(false)
  const stemId = useId()
  const options = shuffle([...item.question.options.entries()], seedFor(seed, item.id))
  const chosen = typeof answer?.option === 'number' ? item.question.options[answer.option] : undefined

  const choose = (place: number) => {
    const picked = options[place]
    if (picked && !answer) answerQuiz(picked[0], picked[1].correct)
  }
  useNumberKeys(choose, keysAreOn && !answer)

  return (
    <>
      <QuestionTitle
        id={stemId}
        kind={quizText.kinds[item.question.kind]}
        text={item.question.stem}
        takeFocus={takeFocus}
      />
      <ol className="options" aria-labelledby={stemId}>
        {options.map(([index, option], place) => (
          <OptionButton
            key={option.text}
            number={place + 1}
            option={option}
            chosen={answer?.option === index}
            answered={answer !== undefined}
            explained={othersShown}
            onChoose={() => choose(place)}
          />
        ))}
      </ol>
      {keysAreOn && !answer && <p className="keys-hint">{quizText.keysHint(options.length)}</p>}
      <Feedback right={chosen?.correct} text={chosen?.feedback} />
      {answer && (
        <button
          type="button"
          className="quiet-button others-button"
          aria-expanded={othersShown}
          onClick={() => setOthersShown(!othersShown)}
        >
          {quizText.others}
        </button>
      )}
    </>
  )
}
