/** Typing what a command prints. */
import { kindText } from '../../content/text/quiz-question'
import { scoreOutput } from '../scoring/output'
import type { KindProps } from './kind-props'
import './typed.css'
import { Mistakes, TypedBlocks } from './TypedBlocks'
import { TypedField } from './TypedField'

const text = kindText.output

export function OutputKind({ question, answer, onAnswer, judged, explained }: KindProps<'output'>) {
  const typed = answer?.text ?? ''
  const right = answer !== undefined && scoreOutput(question, answer).right
  return (
    <>
      <pre className="typed-command">{question.command}</pre>
      {judged ? (
        <TypedBlocks
          blocks={[
            { title: text.yours, code: typed, mark: right ? 'right' : 'wrong' },
            ...(right ? [] : [{ title: text.really, code: question.accepted[0] ?? '', mark: 'right' as const }]),
          ]}
        />
      ) : (
        <TypedField
          lines
          label={text.field}
          prompt=""
          hint={text.how}
          value={typed}
          onChange={(value) => onAnswer({ type: 'output', text: value })}
        />
      )}
      {judged && explained && (
        <Mistakes mistakes={question.mistakes.map(({ output, feedback }) => ({ typed: output, feedback }))} />
      )}
    </>
  )
}
