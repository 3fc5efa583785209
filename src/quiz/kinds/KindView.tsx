/** The view of a question, by its kind. An answer of another kind counts as none. */
import type { Answer } from '../../content/quiz/answer'
import type { QuizQuestion } from '../../content/quiz/question'
import type { Prepared } from '../prepare/prepare-question'
import { BenchKind, type RenderBench } from './BenchKind'
import { ChoiceKind } from './ChoiceKind'
import { CommandKind } from './CommandKind'
import { FaultyLineKind } from './FaultyLineKind'
import type { KindProps } from './kind-props'
import { MatchKind } from './MatchKind'
import { OutputKind } from './OutputKind'
import { OrderKind } from './order/OrderKind'
import { SeveralKind } from './SeveralKind'
import { TrueFalseKind } from './TrueFalseKind'

type Props = Omit<KindProps<'choice'>, 'question' | 'answer' | 'onAnswer'> & {
  readonly question: QuizQuestion
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
  readonly prepared: Prepared
  readonly renderBench: RenderBench
}

export function KindView({ question, answer, prepared, renderBench, ...rest }: Props) {
  switch (question.type) {
    case 'choice':
      return <ChoiceKind {...rest} question={question} answer={answer?.type === 'choice' ? answer : undefined} />
    case 'several':
      return <SeveralKind {...rest} question={question} answer={answer?.type === 'several' ? answer : undefined} />
    case 'faulty-line':
      return (
        <FaultyLineKind {...rest} question={question} answer={answer?.type === 'faulty-line' ? answer : undefined} />
      )
    case 'true-false':
      return <TrueFalseKind {...rest} question={question} answer={answer?.type === 'true-false' ? answer : undefined} />
    case 'bench':
      return (
        <BenchKind
          {...rest}
          question={question}
          answer={answer?.type === 'bench' ? answer : undefined}
          prepared={prepared}
          renderBench={renderBench}
        />
      )
    case 'order':
      return <OrderKind {...rest} question={question} answer={answer?.type === 'order' ? answer : undefined} />
    case 'output':
      return <OutputKind {...rest} question={question} answer={answer?.type === 'output' ? answer : undefined} />
    case 'command':
      return (
        <CommandKind
          {...rest}
          question={question}
          answer={answer?.type === 'command' ? answer : undefined}
          answerKey={prepared.key?.type === 'command' ? prepared.key : undefined}
        />
      )
    case 'match':
      return <MatchKind {...rest} question={question} answer={answer?.type === 'match' ? answer : undefined} />
  }
}
