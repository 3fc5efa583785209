/** Answered on a bench of its own: what is pointed at there is the answer. */
import type { ReactNode } from 'react'
import type { QuestionOf } from '../../content/quiz/question'
import { quizBenchText as text } from '../../content/text/quiz-bench'
import type { Machine } from '../../engine/machine'
import { WithCode } from '../../ui/WithCode'
import { containerNamed, specialOrigins } from '../bench-key/origin'
import type { Prepared } from '../prepare/prepare-question'
import { type BenchOption, picksOne } from '../scoring/bench'
import type { KindProps } from './kind-props'
import { OptionList } from './OptionList'

/** What a bench needs so that parts of it can be picked. */
export type QuizBenchProps = {
  readonly machine: Machine
  readonly asks: QuestionOf<'bench'>['asks']
  /** The container that is looked into; undefined where the whole host is. */
  readonly containerId: string | undefined
  /** The paths that the question is about. */
  readonly paths: readonly string[]
  /** What can be picked, by the bench's names. */
  readonly pickable: readonly string[]
  readonly picked: readonly string[]
  /** What is right to pick, once the answer was judged. */
  readonly correct: readonly string[] | undefined
  readonly onPick: (name: string) => void
  /** The id of the element that asks the question. */
  readonly labelId: string
}
export type RenderBench = (props: QuizBenchProps) => ReactNode

type Props = KindProps<'bench'> & { readonly prepared: Prepared; readonly renderBench: RenderBench }

/** Places that no plate stands for. */
const offTheBench: readonly string[] = [specialOrigins.mount, specialOrigins.nowhere]

const pathsOf = (question: QuestionOf<'bench'>): readonly string[] => {
  if (question.asks === 'layer') return [question.path]
  return question.asks === 'file' ? question.paths.map(({ path }) => path) : []
}

export function BenchKind({ question, answer, onAnswer, judged, explained, labelId, prepared, renderBench }: Props) {
  const { machine, key } = prepared
  if (!machine || key?.type !== 'bench') return null
  const picked = answer?.picked ?? []
  const one = picksOne(question)
  const container = question.asks === 'disappears' ? undefined : containerNamed(machine, question.container)
  const pick = (name: string) => {
    if (judged) return
    const others = picked.filter((other) => other !== name)
    onAnswer({ type: 'bench', picked: one ? [name] : others.length < picked.length ? others : [...picked, name] })
  }
  const correct = key.options.filter(({ right }) => right).map(({ name }) => name)
  const beside = question.asks === 'layer' ? key.options.filter(({ name }) => offTheBench.includes(name)) : []

  return (
    <>
      {!judged && <p className="keys-hint">{text.how[question.asks]}</p>}
      <div className="quiz-bench">
        {renderBench({
          machine,
          asks: question.asks,
          containerId: container?.id,
          paths: pathsOf(question),
          pickable: key.options.map(({ name }) => name),
          picked,
          correct: judged ? correct : undefined,
          onPick: pick,
          labelId,
        })}
      </div>
      {judged && explained && <Explained options={key.options.filter((option) => !beside.includes(option))} />}
      {beside.length > 0 && (
        <OptionsBeside options={beside} picked={picked} onPick={pick} {...{ judged, explained, labelId }} />
      )}
    </>
  )
}

/** Everything that could be picked on the bench, each with why it is right or is not. */
function Explained({ options }: { readonly options: readonly BenchOption[] }) {
  return (
    <ul className="bench-explained">
      {options.map(({ name, title, feedback }) => (
        <li key={name}>
          <strong>{title}</strong>
          <p>
            <WithCode text={feedback} />
          </p>
        </li>
      ))}
    </ul>
  )
}

type BesideProps = Pick<Props, 'judged' | 'explained' | 'labelId'> & {
  readonly options: readonly BenchOption[]
  readonly picked: readonly string[]
  readonly onPick: (name: string) => void
}

function OptionsBeside({ options, picked, onPick, ...shown }: BesideProps) {
  return (
    <OptionList
      {...shown}
      numbered={false}
      options={options.map(({ title, right, feedback }, place) => ({ place, text: title, correct: right, feedback }))}
      chosen={options.flatMap(({ name }, place) => (picked.includes(name) ? [place] : []))}
      onToggle={(place) => {
        const option = options[place]
        if (option) onPick(option.name)
      }}
    />
  )
}
