/** One of several options. */
import { seedFor, shuffle } from '../../store/shuffle'
import type { KindProps } from './kind-props'
import { OptionList } from './OptionList'

export function ChoiceKind({ question, answer, onAnswer, seed, ...shown }: KindProps<'choice'>) {
  const options = question.options.map((option, place) => ({ ...option, place }))
  return (
    <OptionList
      {...shown}
      options={shuffle(options, seedFor(seed, question.id))}
      chosen={answer ? [answer.option] : []}
      onToggle={(option) => onAnswer({ type: 'choice', option })}
    />
  )
}
