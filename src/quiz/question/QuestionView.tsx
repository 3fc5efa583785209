/** The question on show in a round: how far the round is, the question, the answer being made, and what came of it. */
import { useId, useRef, useState } from 'react'
import type { QuizQuestion } from '../../content/quiz/question'
import { quizBenchText } from '../../content/text/quiz-bench'
import { questionText as text } from '../../content/text/quiz-question'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import type { RenderBench } from '../kinds/BenchKind'
import { KindView } from '../kinds/KindView'
import { NotReady } from '../NotReady'
import { usePrepared } from '../prepare/use-prepared'
import { isComplete } from '../scoring/score'
import { Aftermath } from './Aftermath'
import { CheckBar } from './CheckBar'
import { Hint } from './Hint'
import { QuestionTitle } from './QuestionTitle'
import { RoundProgress } from './RoundProgress'
import { Story } from './Story'
import { startingAnswer } from './starting-answer'
import { useAnswerKeys } from './use-answer-keys'
import { useCommit } from './use-commit'
import './question.css'

type Props = {
  readonly question: QuizQuestion
  readonly renderBench: RenderBench
  readonly onShowClaim: (claim: string) => void
  readonly takeFocus: boolean
}

export function QuestionView({ question, renderBench, onShowClaim, takeFocus }: Props) {
  const seed = useLayerlab((state) => state.quizSeed)
  const draft = useLayerlab((state) => state.quizDraft)
  const draftQuiz = useLayerlab((state) => state.draftQuiz)
  const given = useLayerlab((state) => state.quizAnswers[state.quizPosition])
  const characterKeys = useLayerlab((state) => state.preferences.characterKeys)
  const isTest = useLayerlab((state) => state.quizMode === 'test')
  const [answeredBefore] = useState(given !== undefined)
  const [explained, setExplained] = useState(false)
  const { prepared, failed, tryAgain } = usePrepared(question)
  const labelId = useId()
  const root = useRef<HTMLDivElement>(null)

  const answer = given?.answer ?? draft ?? startingAnswer(question, seed)
  const ready = prepared !== undefined && answer !== undefined && isComplete(question, answer)
  const { commit, checking, checkFailed } = useCommit(question, ready ? answer : undefined, prepared)
  useAnswerKeys({ root, digits: characterKeys, onCommit: commit }, given === undefined)

  return (
    <div className="question" ref={root}>
      <RoundProgress />
      <QuestionTitle id={labelId} question={question} takeFocus={takeFocus} />
      <Story question={question} />
      {prepared ? (
        <KindView
          question={question}
          answer={answer}
          onAnswer={draftQuiz}
          judged={given !== undefined && !isTest}
          explained={explained}
          seed={seed}
          labelId={labelId}
          prepared={prepared}
          renderBench={renderBench}
        />
      ) : (
        <NotReady problem={failed ? quizBenchText.failed : undefined} onTryAgain={tryAgain} />
      )}
      {!given && question.hint !== undefined && <Hint hint={question.hint} />}
      {!given && prepared && <CheckBar ready={ready} checking={checking} failed={checkFailed} onCommit={commit} />}
      <Aftermath
        question={question}
        given={isTest ? undefined : given}
        prepared={prepared}
        arriving={!answeredBefore}
        explained={explained}
        onExplain={() => setExplained(!explained)}
        onShowClaim={onShowClaim}
      />
      {given && <NextButton takeFocus={!answeredBefore} />}
    </div>
  )
}

/** What is said of the answer is to be read first: the way on takes the focus without coming into sight. */
const stayInPlace = { preventScroll: true } as const

/** Appears with the answer and takes the focus, so that Enter goes on. */
function NextButton({ takeFocus }: { readonly takeFocus: boolean }) {
  const isLast = useLayerlab((state) => state.quizPosition + 1 === state.quizQuestions.length)
  const next = useLayerlab((state) => state.nextQuizQuestion)
  const button = useFocusOnArrival<HTMLButtonElement>(takeFocus, stayInPlace)
  return (
    <button type="button" className="button next-question" ref={button} onClick={next}>
      {isLast ? text.toResult : text.next}
      <Icon name="next" />
    </button>
  )
}
