/** The presentation: a claim at a time, in big type, stepped through by keys, clicker or buttons. */
import { type ReactNode, useRef, useState } from 'react'
import { presentText } from '../content/text/present'
import { useLayerlab } from '../store/use-layerlab'
import { move } from './deck'
import type { PresentAction } from './keys'
import { type ClaimName, KeysDialog, OverviewDialog } from './PresentDialogs'
import { SlideView } from './SlideView'
import { usePresentationKeys } from './use-presentation-keys'
import { type LoadClaim, usePresentedClaim } from './use-presented-claim'
import './present.css'

type Props = {
  readonly claims: readonly ClaimName[]
  readonly loadClaim: LoadClaim
  readonly bench: ReactNode
  /** Stands under the bench: the way through the commands. */
  readonly timeline: ReactNode
  readonly onLeave: () => void
}

const zoomSteps = [0.7, 0.85, 1, 1.15, 1.3, 1.5] as const
const usualZoom = 2

export function Presentation({ claims, loadClaim, bench, timeline, onLeave }: Props) {
  const firstClaim = claims[0]?.id ?? ''
  const claimId = useLayerlab((state) => state.presentedClaim) ?? firstClaim
  const slideNumber = useLayerlab((state) => state.presentedSlide)
  const showSlide = useLayerlab((state) => state.showSlide)
  const { claim, slides, slide, slideIndex } = usePresentedClaim(claimId, slideNumber, loadClaim)
  const [blank, setBlank] = useState<'black' | 'white'>()
  const [onTop, setOnTop] = useState<'keys' | 'overview'>()
  const [zoom, setZoom] = useState<number>(usualZoom)
  const surface = useRef<HTMLDivElement>(null)

  const go = (by: 1 | -1) => {
    if (slides.length === 0) return
    const ids = claims.map(({ id }) => id)
    const next = move({ claim: claimId, slide: slideIndex }, by, slides.length, ids)
    showSlide(next.claim, next.slide)
  }
  const toggleBlank = (colour: 'black' | 'white') => setBlank((now) => (now === colour ? undefined : colour))
  const changeZoom = (by: number) => setZoom((now) => Math.max(0, Math.min(zoomSteps.length - 1, now + by)))

  const actions: Readonly<Record<PresentAction, () => void>> = {
    next: () => go(1),
    back: () => go(-1),
    first: () => showSlide(claimId, 0),
    last: () => showSlide(claimId, slides.length - 1),
    black: () => toggleBlank('black'),
    white: () => toggleBlank('white'),
    fullscreen: () => void toggleFullScreen(surface.current),
    overview: () => setOnTop('overview'),
    help: () => setOnTop('keys'),
    larger: () => changeZoom(1),
    smaller: () => changeZoom(-1),
    'usual-size': () => setZoom(usualZoom),
    escape: onLeave,
    nothing: () => undefined,
  }
  usePresentationKeys((action) => {
    const lifts = action === 'escape' || action === 'next' || action === 'back'
    if (blank && lifts) setBlank(undefined)
    else actions[action]()
  })

  const position = claims.findIndex(({ id }) => id === claimId) + 1
  return (
    <div className="present" ref={surface} data-zoom={zoomSteps[zoom]}>
      <header className="present-head">
        <p>{presentText.position(position, claims.length)}</p>
        <h1>{claims[position - 1]?.aspect}</h1>
      </header>
      <main className="present-slide" aria-label={presentText.label} aria-live="polite" inert={blank !== undefined}>
        {claim && slide && <SlideView claim={claim} slide={slide} bench={bench} timeline={timeline} />}
      </main>
      <footer className="present-foot">
        <button type="button" className="quiet-button" onClick={() => go(-1)}>
          {presentText.back}
        </button>
        <progress
          max={Math.max(1, slides.length - 1)}
          value={slideIndex}
          aria-label={presentText.slide(slideIndex + 1, slides.length)}
        />
        <button type="button" className="quiet-button" onClick={() => go(1)}>
          {presentText.next}
        </button>
        <span className="present-more">
          <button type="button" className="quiet-button" onClick={() => setOnTop('overview')}>
            {presentText.overview}
          </button>
          <button type="button" className="quiet-button" onClick={() => setOnTop('keys')}>
            {presentText.keys}
          </button>
          <button type="button" className="quiet-button" onClick={onLeave}>
            {presentText.leave}
          </button>
        </span>
      </footer>
      {blank && (
        <button type="button" className="present-blank" data-colour={blank} onClick={() => setBlank(undefined)}>
          <span className="visually-hidden">{presentText.blanked}</span>
        </button>
      )}
      {onTop === 'keys' && <KeysDialog onClose={() => setOnTop(undefined)} />}
      {onTop === 'overview' && (
        <OverviewDialog
          claims={claims}
          current={claimId}
          onChoose={(id) => {
            showSlide(id, 0)
            setOnTop(undefined)
          }}
          onClose={() => setOnTop(undefined)}
        />
      )}
    </div>
  )
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await element?.requestFullscreen()
  } catch {
    // The browser or the frame around does not allow it; the slide stays as it is.
  }
}
