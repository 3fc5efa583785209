/** What just happened: the command, and what it did in words that are also read aloud. */

import { lazy, Suspense, useEffect } from 'react'
import type { Frame } from '../../cli/frame'
import { shownInput } from '../../cli/shown-input'
import { benchText } from '../../content/text/bench'
import { benchStartText } from '../../content/text/bench-start'
import type { Machine } from '../../engine/machine'
import { pageShown } from '../../ui/page-shown'
import { Sign } from '../../ui/Sign'

type Props = {
  /** Undefined at the start. */
  readonly frame: Frame | undefined
  readonly before: Machine
  /** Says where to, when the reader came here by going back. */
  readonly wentBack: string | undefined
  /** True where it is only read aloud: there is nothing to press then. */
  readonly spokenOnly: boolean
  /** Offered when files of one container changed and the picture does not show it. */
  readonly inside: { readonly name: string; readonly onOpen: () => void } | undefined
}

const loadFrameWords = () => import('./FrameWords')
const FrameWords = lazy(loadFrameWords)

const isRefusal = ({ events }: Frame) =>
  events.some(({ type }) => type === 'request.refused' || type === 'build.failed')

export function Caption({ frame, before, wentBack, spokenOnly, inside }: Props) {
  // There are no words to find before the first command; they are fetched once the host is on show.
  useEffect(() => void pageShown().then(loadFrameWords), [])

  return (
    <section
      className="bench-caption"
      aria-label={benchText.caption.label}
      data-refused={frame && isRefusal(frame) ? '' : undefined}
    >
      <p className="bench-command">
        {frame === undefined ? benchText.caption.start : <code>{shownInput(frame.line)}</code>}
      </p>
      <div role="status">
        {wentBack !== undefined && <span className="visually-hidden">{wentBack}</span>}
        {frame === undefined ? (
          <p>{benchStartText.start}</p>
        ) : (
          <Suspense fallback={null}>
            <FrameWords frame={frame} before={before} part="main" />
          </Suspense>
        )}
      </div>
      {!spokenOnly && frame !== undefined && (
        <div className="bench-caption-more">
          {inside && (
            <button type="button" className="bench-link" onClick={inside.onOpen}>
              {benchText.seeInside(inside.name)}
              <Sign name="forward" />
            </button>
          )}
          <Suspense fallback={null}>
            <FrameWords frame={frame} before={before} part="further" />
          </Suspense>
        </div>
      )}
    </section>
  )
}
