/** Typing a command. */
import { kindText } from '../../content/text/quiz-question'
import { transcriptText } from '../../content/text/transcript'
import type { CommandKey } from '../scoring/command'
import type { KindProps } from './kind-props'
import './typed.css'
import { Mistakes, TypedBlocks } from './TypedBlocks'
import { TypedField } from './TypedField'

const text = kindText.command
const { prompt } = transcriptText

type Props = KindProps<'command'> & {
  /** Undefined until the engine has computed it. */
  readonly answerKey: CommandKey | undefined
}

export function CommandKind({ question, answer, onAnswer, judged, explained, answerKey }: Props) {
  const typed = answer?.text ?? ''
  const right = answer?.ran !== undefined && answer.ran.left === answerKey?.left
  return (
    <>
      {judged ? (
        <TypedBlocks
          blocks={[
            { title: text.yours, code: `${prompt}${typed}`, mark: right ? 'right' : 'wrong' },
            { title: text.printed, code: answer?.ran?.printed.trimEnd() || text.nothing },
            ...(right ? [] : [{ title: text.solution, code: `${prompt}${question.solution}`, mark: 'right' as const }]),
          ]}
        />
      ) : (
        <TypedField
          label={text.field}
          prompt={prompt}
          hint={text.how}
          value={typed}
          onChange={(value) => onAnswer({ type: 'command', text: value })}
        />
      )}
      {judged && explained && (
        <Mistakes mistakes={question.mistakes.map(({ command, feedback }) => ({ typed: command, feedback }))} />
      )}
    </>
  )
}
