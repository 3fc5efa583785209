/** The command of a mark, beside it in the top layer, so that no edge cuts it off. What it says is in the mark's name as well. */
import { useLayoutEffect, useRef } from 'react'
import type { Frame } from '../../cli/frame'
import { shownInput } from '../../cli/shown-input'
import { benchText } from '../../content/text/bench'
import { placeInWindow } from '../../ui/place-in-window'
import { isRefused } from './moments'

const text = benchText.timeline
/** Characters of a command that are shown here. */
const longestCommand = 400

type Props = {
  readonly position: number
  readonly frame: Frame | undefined
  readonly isFork: boolean
  /** Finds the mark. */
  readonly anchor: () => HTMLElement | undefined
  readonly onPointerLeave: () => void
}

export function MomentTip({ position, frame, isFork, anchor, onPointerLeave }: Props) {
  const tip = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const place = () => {
      const mark = anchor()
      if (tip.current && mark) placeInWindow(tip.current, mark.getBoundingClientRect(), 'centre')
    }
    tip.current?.showPopover?.()
    place()
    window.addEventListener('scroll', place, true)
    return () => window.removeEventListener('scroll', place, true)
  })

  return (
    <div className="moment-tip" popover="manual" aria-hidden="true" ref={tip} onPointerLeave={onPointerLeave}>
      {frame === undefined ? (
        <p>{text.startMark}</p>
      ) : (
        <>
          <p className="moment-tip-place">
            {position}
            {isRefused(frame) && ` · ${text.outcome(frame.transcript.exitCode)}`}
          </p>
          <code>{shownInput(frame.line.slice(0, longestCommand))}</code>
        </>
      )}
      {isFork && <p className="moment-tip-place">{text.forkHere}</p>}
    </div>
  )
}
