/** An embed: one piece of the page, and the way to another that the page around may ask for. */
import { lazy, type ReactNode, useCallback, useContext, useState } from 'react'
import { Bench } from '../bench/Bench'
import { Compare } from '../compare/Compare'
import { claimSummaries } from '../content/claims/summaries'
import { appText } from '../content/text/app'
import { EmbedFrame } from '../embed/EmbedFrame'
import { LayerlabContext, useLayerlab } from '../store/use-layerlab'
import { TermsContext } from '../ui/terms/terms-context'
import { type EmbeddedPanel, embeddedPanels, type LinkableTheme, type Panel } from './address'
import { loadScene } from './claims'
import { termsInPlace } from './glossary/use-glossary'

const LabPanel = lazy(() => import('./LabPanel'))
const QuizPanel = lazy(() => import('./QuizPanel'))
const TourPanel = lazy(() => import('./TourPanel'))

/** A piece has no other panels to lead to. */
const noTourActions = {}

type Props = {
  readonly panel: Panel
  /** True while a scene is on its way to the bench. */
  readonly sceneComing: boolean
  readonly onPanel: (panel: Panel) => void
  readonly onTheme: (theme: LinkableTheme) => void
  readonly notices: ReactNode
}

type Request = {
  readonly claim?: string | undefined
  readonly scene?: string | undefined
  readonly step?: number | undefined
}

export default function EmbedSurface({ panel, sceneComing, onPanel, onTheme, notices }: Props) {
  const piece = embeddedPanels.find((name) => name === panel) ?? 'compare'
  const store = useContext(LayerlabContext)
  const openClaim = useLayerlab((state) => state.table.openClaim)
  /** The claim that the piece is about: closing its row does not bring the others. */
  const [onlyClaim, setOnlyClaim] = useState(openClaim)

  const goTo = useCallback(
    async ({ claim, scene, step }: Request): Promise<boolean> => {
      if (!store) return false
      if (claim !== undefined) {
        if (!claimSummaries.some(({ id }) => id === claim)) return false
        store.getState().setTable({ openClaim: claim })
        setOnlyClaim(claim)
      }
      if (scene !== undefined) {
        const wanted = await loadScene(scene)
        if (!wanted) return false
        store.getState().openScene(wanted)
      }
      if (step !== undefined) await store.getState().goToStep(step)
      return true
    },
    [store],
  )

  const showClaim = (claim: string) => {
    store?.getState().setTable({ openClaim: claim })
    setOnlyClaim(claim)
    onPanel('compare')
  }

  return (
    <EmbedFrame
      panel={piece}
      title={`${appText.productName}: ${appText.panelNames[piece]}`}
      onGoTo={goTo}
      onTheme={onTheme}
    >
      {notices}
      <TermsContext value={termsInPlace}>
        <Piece panel={piece} sceneComing={sceneComing} onlyClaim={onlyClaim} onShowClaim={showClaim} />
      </TermsContext>
    </EmbedFrame>
  )
}

type PieceProps = {
  readonly panel: EmbeddedPanel
  readonly sceneComing: boolean
  readonly onlyClaim: string | undefined
  readonly onShowClaim: (claim: string) => void
}

function Piece({ panel, sceneComing, onlyClaim, onShowClaim }: PieceProps) {
  switch (panel) {
    case 'bench':
      return <Bench />
    case 'compare':
      return (
        <>
          <Bench />
          <Compare onlyClaim={onlyClaim} sceneComing={sceneComing} />
        </>
      )
    case 'lab':
      return (
        <>
          <Bench />
          <LabPanel onShowClaim={onShowClaim} />
        </>
      )
    case 'tour':
      return (
        <>
          <Bench />
          <TourPanel actions={noTourActions} />
        </>
      )
    case 'quiz':
      return <QuizPanel onShowClaim={onShowClaim} />
  }
}
