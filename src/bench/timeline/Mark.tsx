/** One mark of the timeline: a moment that one can go to. */
import { memo } from 'react'
import type { Frame } from '../../cli/frame'
import { isRefused, momentName } from './moments'

type Props = {
  /** 0 is the start. */
  readonly position: number
  /** How many moments there are. */
  readonly moments: number
  readonly frame: Frame | undefined
  readonly when: 'past' | 'now' | 'future'
  readonly isFork: boolean
  readonly onSeek: (cursor: number) => void
}

export const Mark = memo(function Mark({ position, moments, frame, when, isFork, onSeek }: Props) {
  return (
    <li style={{ gridColumn: position + 1 }} aria-posinset={position + 1} aria-setsize={moments}>
      <button
        type="button"
        className="bench-moment"
        aria-label={momentName(position, frame, isFork)}
        aria-current={when === 'now' ? 'step' : undefined}
        data-position={position}
        data-when={when}
        data-refused={isRefused(frame) ? '' : undefined}
        data-fork={isFork ? '' : undefined}
        tabIndex={when === 'now' ? 0 : -1}
        onClick={() => onSeek(position)}
      >
        <span className="bench-moment-sign" aria-hidden="true" />
      </button>
    </li>
  )
})
