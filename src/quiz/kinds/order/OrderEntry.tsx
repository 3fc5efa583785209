/** One entry: a handle to drag it by, its place, its words, and the arrows. */
import type { ComponentProps } from 'react'
import { kindText } from '../../../content/text/quiz-question'
import { Icon } from '../../../ui/Icon'
import { plain, WithCode } from '../../../ui/WithCode'
import { useKeptFocus } from './use-kept-focus'

const words = kindText.order

type Props = {
  readonly text: string
  readonly place: number
  readonly last: boolean
  readonly dragged: boolean
  readonly handleProps: ComponentProps<'span'>
  readonly onMove: (to: number) => void
}

export function OrderEntry({ text, place, last, dragged, handleProps, onMove }: Props) {
  const entry = useKeptFocus(place)
  return (
    <li className="order-entry" data-dragged={dragged ? '' : undefined} ref={entry}>
      <span className="order-handle" aria-hidden="true" {...handleProps}>
        <span className="order-grip" />
        <span className="quiz-option-number">{place + 1}</span>
      </span>
      <span className="quiz-option-text">
        <WithCode text={text} />
      </span>
      <span className="order-arrows">
        <button
          type="button"
          className="quiet-button"
          aria-label={words.up(plain(text))}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-label={words.down(plain(text))}
          aria-disabled={last}
          onClick={() => onMove(place + 1)}
        >
          <Icon name="down" />
        </button>
      </span>
    </li>
  )
}
