/** Entries to be put into order: by dragging a handle, or by the arrows on each. */
import { useRef, useState } from 'react'
import { kindText } from '../../../content/text/quiz-question'
import { plain } from '../../../ui/WithCode'
import type { KindProps } from '../kind-props'
import './order.css'
import { JudgedOrder } from './JudgedOrder'
import { moved } from './move'
import { OrderEntry } from './OrderEntry'
import { useDragToPlace } from './use-drag-to-place'
import { useSlide } from './use-slide'

const text = kindText.order

export function OrderKind({ question, answer, onAnswer, judged, explained, labelId }: KindProps<'order'>) {
  const order = answer?.order ?? []
  const list = useRef<HTMLOListElement>(null)
  const [announcement, setAnnouncement] = useState('')
  const move = (from: number, to: number) => {
    const entry = order[from]
    if (entry === undefined || to < 0 || to >= order.length || to === from) return
    onAnswer({ type: 'order', order: [...moved(order, from, to)] })
    setAnnouncement(text.moved(plain(question.entries[entry]?.text ?? ''), to + 1, order.length))
  }
  const { dragged, handleProps } = useDragToPlace(list, order, move)
  useSlide(list, order.join(' '))

  if (judged) return <JudgedOrder question={question} order={order} explained={explained} />
  return (
    <div className="order">
      <p className="keys-hint">{text.how}</p>
      <ol className="order-entries" aria-labelledby={labelId} ref={list}>
        {order.map((entry, place) => (
          <OrderEntry
            key={entry}
            text={question.entries[entry]?.text ?? ''}
            place={place}
            last={place === order.length - 1}
            dragged={dragged === entry}
            handleProps={handleProps(entry)}
            onMove={(to) => move(place, to)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </div>
  )
}
