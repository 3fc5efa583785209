/** A question that is answered on the bench: which layer does this read come from? The engine knows the answer. */
import { type ReactNode, useId } from 'react'
import { quizBenchText, quizText } from '../../content/text/quiz'
import type { Container } from '../../engine/containers/container'
import type { Machine } from '../../engine/machine'
import type { QuizAnswer } from '../../store/quiz-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Feedback } from '../question/Feedback'
import { QuestionTitle } from '../question/QuestionTitle'
import type { BenchItem } from '../round/pool'
import { mistakeIn, type Origin, originOf, specialOrigins } from './origin'
import { Story } from './Story'
import { useScenario } from './use-scenario'

/** What a bench needs so that a plate can be chosen on it. Plates are named by chain ID, or `writable`. */
export type QuizBenchProps = {
  readonly machine: Machine
  readonly containerId: string
  /** The path that the container reads. */
  readonly path: string
  readonly prompt: string
  readonly onPick: (plate: Origin) => void
  readonly picked: Origin | undefined
  /** The plate that is the answer, once an answer was given. */
  readonly correct: Origin | undefined
}
export type RenderBench = (props: QuizBenchProps) => ReactNode

type Props = {
  readonly item: BenchItem
  readonly answer: QuizAnswer | undefined
  readonly renderBench: RenderBench
  readonly takeFocus: boolean
}

export function BenchQuestion({ item, answer, renderBench, takeFocus }: Props) {
  const { scenario } = item
  const stemId = useId()
  const { situation, failed, tryAgain } = useScenario(scenario)
  const prompt = quizBenchText.prompt(scenario.container, scenario.path)

  return (
    <>
      <QuestionTitle id={stemId} kind={quizText.kinds.bench} text={prompt} takeFocus={takeFocus} />
      <Story scenario={scenario} />
      {situation ? (
        <PickablePlates
          machine={situation.machine}
          container={situation.container}
          path={scenario.path}
          prompt={prompt}
          answer={answer}
          renderBench={renderBench}
        />
      ) : (
        <p role="status">
          {failed ? quizBenchText.failed : quizText.loading}{' '}
          {failed && (
            <button type="button" className="quiet-button" onClick={tryAgain}>
              {quizBenchText.tryAgain}
            </button>
          )}
        </p>
      )}
    </>
  )
}

type PickProps = {
  readonly machine: Machine
  readonly container: Container
  readonly path: string
  readonly prompt: string
  readonly answer: QuizAnswer | undefined
  readonly renderBench: RenderBench
}

function PickablePlates({ machine, container, path, prompt, answer, renderBench }: PickProps) {
  const answerQuiz = useLayerlab((state) => state.answerQuiz)
  const origin = originOf(machine, container, path)
  const picked = typeof answer?.option === 'string' ? answer.option : undefined
  const onPick = (plate: Origin) => {
    if (!answer) answerQuiz(plate, plate === origin)
  }

  return (
    <>
      <p className="keys-hint">{quizBenchText.how}</p>
      <div className="quiz-bench">
        {renderBench({
          machine,
          containerId: container.id,
          path,
          prompt,
          onPick,
          picked,
          correct: answer ? origin : undefined,
        })}
      </div>
      <ul className="options" aria-label={prompt}>
        {([specialOrigins.mount, specialOrigins.nowhere] as const).map((place) => (
          <li key={place}>
            <button
              type="button"
              className="option"
              data-mark={!answer ? undefined : place === origin ? 'right' : place === picked ? 'wrong' : 'other'}
              aria-disabled={answer !== undefined}
              onClick={() => onPick(place)}
            >
              {quizBenchText[place]}
            </button>
          </li>
        ))}
      </ul>
      <Feedback
        right={answer?.right}
        text={picked === undefined ? undefined : explain(machine, container, path, picked, origin)}
      />
    </>
  )
}

/** What is said of a pick: why it is right, or what the picked place really holds. */
function explain(machine: Machine, container: Container, path: string, pick: Origin, origin: Origin): string {
  if (pick !== origin) return quizBenchText.wrong[mistakeIn(machine, container, path, pick)](path)
  const special = Object.values(specialOrigins).find((place) => place === origin)
  return quizBenchText.right[special ?? 'layer'](path)
}
