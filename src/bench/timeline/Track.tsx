/**
 * The commands so far as marks on a line. One tab stop: the arrow keys travel through time. A pointer travels by dragging, and shows a
 * command by resting on its mark.
 */
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Frame } from '../../cli/frame'
import { benchText } from '../../content/text/bench'
import { Mark } from './Mark'
import { MomentTip } from './MomentTip'
import { useDrag } from './use-drag'
import { useMarkWindow } from './use-window'

const text = benchText.timeline
/** Commands that PageUp and PageDown travel. */
const page = 10
/** Milliseconds that a command stays in sight after a finger has left it. */
const afterTouch = 2500

type Props = {
  readonly frames: readonly Frame[]
  /** 0 is the start, `frames.length` the newest. */
  readonly cursor: number
  /** Positions where other lines of commands left this one. */
  readonly forks: ReadonlySet<number>
  readonly onSeek: (cursor: number) => void
}

/** The mark for a moment; undefined while it is not drawn. */
function markOf(list: HTMLElement | null, position: number): HTMLElement | undefined {
  return list?.querySelector<HTMLElement>(`[data-position="${position}"]`) ?? undefined
}

function positionOf(target: EventTarget): number | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null
  return mark ? Number(mark.dataset.position) : undefined
}

function whenIs(position: number, cursor: number): 'past' | 'now' | 'future' {
  if (position === cursor) return 'now'
  return position < cursor ? 'past' : 'future'
}

/** Keeps the present in sight without scrolling the page, and the focus on it while it is among the marks. */
function useFollowPresent(list: RefObject<HTMLElement | null>, cursor: number) {
  useEffect(() => {
    const marks = list.current
    const mark = markOf(marks, cursor)
    if (marks === null || mark === undefined) return
    if (marks.contains(document.activeElement)) mark.focus({ preventScroll: true })
    const { offsetLeft, offsetWidth } = mark
    const isInSight = offsetLeft >= marks.scrollLeft && offsetLeft + offsetWidth <= marks.scrollLeft + marks.clientWidth
    if (!isInSight) marks.scrollLeft = offsetLeft - marks.clientWidth / 2
  }, [list, cursor])
}

/** The position whose command is shown. After a touch nothing says that the finger has gone elsewhere, so it goes by itself. */
function useTip() {
  const [tip, setTip] = useState<number>()
  useEffect(() => {
    if (tip === undefined || window.matchMedia?.('(hover: hover)').matches) return
    const timer = setTimeout(() => setTip(undefined), afterTouch)
    return () => clearTimeout(timer)
  }, [tip])
  const hideTip = useCallback(() => setTip(undefined), [])
  return { tip, setTip, hideTip }
}

/** Where a key leads; undefined for a key that does not travel. */
function destination({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, cursor: number, end: number) {
  if (ctrlKey || metaKey || altKey) return undefined
  return {
    ArrowLeft: cursor - 1,
    ArrowDown: cursor - 1,
    ArrowRight: cursor + 1,
    ArrowUp: cursor + 1,
    PageDown: cursor - page,
    PageUp: cursor + page,
    Home: 0,
    End: end,
  }[key]
}

const isSideways = ({ key }: KeyboardEvent) => key === 'ArrowLeft' || key === 'ArrowRight'

export function Track({ frames, cursor, forks, onSeek }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const { tip, setTip, hideTip } = useTip()
  const moments = frames.length + 1
  const drawn = useMarkWindow(list, moments, cursor)
  useFollowPresent(list, cursor)
  const { isDragging, handlers } = useDrag({
    list,
    moments,
    onTravel: (position) => {
      setTip(position)
      onSeek(position)
    },
    onEnd: () => markOf(list.current, cursor)?.focus({ preventScroll: true }),
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && tip !== undefined) {
      event.preventDefault()
      hideTip()
    }
    const wanted = destination(event, cursor, frames.length)
    if (wanted === undefined) return
    const target = Math.max(0, Math.min(frames.length, wanted))
    // At an end, a sideways arrow is left to what lies around: a presentation goes on with it.
    if (target === cursor && isSideways(event)) return
    event.preventDefault()
    onSeek(target)
  }
  const onPointerOver = (event: PointerEvent) => {
    if (!isDragging() && event.pointerType !== 'touch') setTip(positionOf(event.target))
  }
  const onPointerLeave = ({ relatedTarget: into, pointerType }: PointerEvent) => {
    if (!isDragging() && pointerType !== 'touch' && !(into instanceof Element && into.closest('.moment-tip'))) hideTip()
  }

  return (
    <>
      <ol
        className="bench-moments"
        aria-label={text.marks}
        ref={list}
        style={{ gridTemplateColumns: `repeat(${moments}, minmax(var(--mark-least), var(--mark-most)))` }}
        onKeyDown={onKeyDown}
        onFocus={(event) => setTip(positionOf(event.target))}
        onBlur={hideTip}
        onPointerOver={onPointerOver}
        onPointerLeave={onPointerLeave}
        {...handlers}
      >
        {drawn.map((position) => (
          <Mark
            key={position}
            position={position}
            moments={moments}
            frame={frames[position - 1]}
            when={whenIs(position, cursor)}
            isFork={forks.has(position)}
            onSeek={onSeek}
          />
        ))}
      </ol>
      {tip !== undefined && tip < moments && (
        <MomentTip
          position={tip}
          frame={frames[tip - 1]}
          isFork={forks.has(tip)}
          anchor={() => markOf(list.current, tip)}
          onPointerLeave={hideTip}
        />
      )}
    </>
  )
}
