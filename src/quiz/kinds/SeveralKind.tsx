/** Several of several options. */
import { seedFor, shuffle } from '../../store/shuffle'
import type { KindProps } from './kind-props'
import { OptionList } from './OptionList'

export function SeveralKind({ question, answer, onAnswer, seed, ...shown }: KindProps<'several'>) {
  const options = question.options.map((option, place) => ({ ...option, place }))
  const chosen = answer?.options ?? []
  const toggle = (place: number) =>
    onAnswer({
      type: 'several',
      options: chosen.includes(place) ? chosen.filter((other) => other !== place) : [...chosen, place],
    })

  return (
    <OptionList
      {...shown}
      several
      options={shuffle(options, seedFor(seed, question.id))}
      chosen={chosen}
      onToggle={toggle}
    />
  )
}
