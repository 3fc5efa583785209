/** The commands so far as marks on a line. One tab stop: the arrow keys travel through time. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Frame } from '../cli/frame'
import { benchText } from '../content/text/bench'
import { Sign, type SignName } from '../ui/Sign'
import './timeline.css'

const text = benchText.timeline

type Props = {
  readonly frames: readonly Frame[]
  /** 0 is the start, `frames.length` the newest. */
  readonly cursor: number
  readonly onSeek: (cursor: number) => void
}

export function Timeline({ frames, cursor, onSeek }: Props) {
  return (
    <nav className="bench-timeline" aria-label={text.label}>
      <Control sign="start" label={text.start} disabled={cursor === 0} onPress={() => onSeek(0)} />
      <Control sign="back" label={text.undo} disabled={cursor === 0} onPress={() => onSeek(cursor - 1)} />
      <Control
        sign="forward"
        label={text.redo}
        disabled={cursor === frames.length}
        onPress={() => onSeek(cursor + 1)}
      />
      <Marks frames={frames} cursor={cursor} onSeek={onSeek} />
      <span className="bench-position">{text.position(cursor, frames.length)}</span>
    </nav>
  )
}

type ControlProps = {
  readonly sign: SignName
  readonly label: string
  readonly disabled: boolean
  readonly onPress: () => void
}

/** Stays focusable at the end of its way, so that the focus does not get lost. */
function Control({ sign, label, disabled, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className="bench-control"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <Sign name={sign} />
    </button>
  )
}

/** The mark for a moment, by its number. */
function markOf(list: HTMLElement | null, cursor: number): HTMLElement | undefined {
  const mark = list?.children[cursor]?.firstElementChild
  return mark instanceof HTMLElement ? mark : undefined
}

type Moment = { readonly key: string; readonly index: number; readonly frame: Frame | undefined }

/** The start and every frame, with keys of their own: the same command may come twice. */
function momentsOf(frames: readonly Frame[]): readonly Moment[] {
  return [undefined, ...frames].map((frame, index) => ({ key: `${index}:${frame?.line ?? ''}`, index, frame }))
}

function Marks({ frames, cursor, onSeek }: Props) {
  const list = useRef<HTMLOListElement>(null)

  // Keeps the present in sight without scrolling the page.
  useEffect(() => {
    const mark = markOf(list.current, cursor)
    if (list.current === null || mark === undefined) return
    const { offsetLeft } = mark
    const { scrollLeft, clientWidth } = list.current
    if (offsetLeft < scrollLeft || offsetLeft > scrollLeft + clientWidth - 32) {
      list.current.scrollLeft = offsetLeft - clientWidth / 2
    }
  }, [cursor])

  const onKeyDown = (event: KeyboardEvent) => {
    const target = {
      ArrowLeft: cursor - 1,
      ArrowDown: cursor - 1,
      ArrowRight: cursor + 1,
      ArrowUp: cursor + 1,
      Home: 0,
      End: frames.length,
    }[event.key]
    if (target === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(frames.length, target))
    onSeek(next)
    markOf(list.current, next)?.focus()
  }

  return (
    <ol className="bench-moments" aria-label={text.marks} ref={list} onKeyDown={onKeyDown}>
      {momentsOf(frames).map(({ key, index, frame }) => (
        <li key={key}>
          <button
            type="button"
            className="bench-moment"
            aria-label={frame === undefined ? text.startMark : text.frame(index, frame.line)}
            aria-current={index === cursor ? 'step' : undefined}
            data-past={index < cursor ? '' : undefined}
            data-failed={frame !== undefined && frame.transcript.exitCode !== 0 ? '' : undefined}
            tabIndex={index === cursor ? 0 : -1}
            onClick={() => onSeek(index)}
          >
            <span className="bench-moment-line" aria-hidden="true">
              {frame === undefined ? text.startMark : frame.line}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
