/** The lines of a Dockerfile, one of which is at fault. */
import type { KindProps } from './kind-props'
import { OptionList } from './OptionList'

export function FaultyLineKind({ question, answer, onAnswer, seed: _, ...shown }: KindProps<'faulty-line'>) {
  return (
    <OptionList
      {...shown}
      code
      options={question.lines.map(({ text, faulty, feedback }, place) => {
        return { place, text: `\`${text}\``, correct: faulty, feedback }
      })}
      chosen={answer ? [answer.line] : []}
      onToggle={(line) => onAnswer({ type: 'faulty-line', line })}
    />
  )
}
