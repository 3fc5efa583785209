/** The study surface: the bench beside the notebook; on a phone the one above the other. */
import { lazy, type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react'
import { Bench } from '../../bench/Bench'
import { Compare } from '../../compare/Compare'
import { ProofActionsContext } from '../../compare/proof/proof-actions'
import { allTerms } from '../../content/glossary/names'
import { appText } from '../../content/text/app'
import { useLayerlab } from '../../store/use-layerlab'
import { Tabs } from '../../ui/Tabs'
import { TermsContext } from '../../ui/terms/terms-context'
import { useMediaQuery } from '../../ui/use-media-query'
import { type NotebookPanel, notebookPanels, type Panel } from '../address'
import { ErrorBoundary } from '../ErrorBoundary'
import { useGlossary } from '../glossary/use-glossary'
import { Header } from '../Header'
import { Loading } from '../Loading'
import { TourInvitation } from './TourInvitation'
import { useDueMark } from './use-due-mark'
import { useProofActions } from './use-proof-actions'
import { useTourActions } from './use-tour-actions'
import './study.css'

const GlossaryPanel = lazy(() => import('../GlossaryPanel'))
const LabPanel = lazy(() => import('../LabPanel'))
const TourPanel = lazy(() => import('../TourPanel'))
const QuizPanel = lazy(() => import('../QuizPanel'))
const ProgressPanel = lazy(() => import('../ProgressPanel'))
const ShareScene = lazy(() => import('../ShareScene'))
const BenchStrip = lazy(() => import('./bench-strip/BenchStrip'))
const EmbedBuilder = lazy(() => import('../embedding/EmbedBuilder'))

type Props = {
  readonly panel: Panel
  /** The term at which the glossary is open; undefined while it is closed. */
  readonly term: string | undefined
  /** True while a scene is on its way to the bench. */
  readonly sceneComing: boolean
  readonly onTerm: (term: string | undefined) => void
  readonly onPanel: (panel: Panel) => void
  readonly onPresent: () => void
  readonly onFactSheet: () => void
  readonly notices: ReactNode
}

export function StudySurface(props: Props) {
  const { panel, term, sceneComing, onPanel, onTerm, onPresent, onFactSheet, notices } = props
  /** On a phone a playing scene has its words below; the picture alone stays in sight above them. */
  const stacked = useMediaQuery('(max-width: 959px)')
  const sceneIsOn = useLayerlab((state) => state.scene !== undefined) || sceneComing
  const setTable = useLayerlab((state) => state.setTable)
  const [embedding, setEmbedding] = useState(false)
  /** True after a link from the quiz to a row; the tabs keep the focus to themselves. */
  const [cameByLink, setCameByLink] = useState(false)
  const panelId = useId()
  const shown = notebookPanels.find((name) => name === panel) ?? 'compare'
  const showClaim = useCallback(
    (openClaim: string) => {
      setTable({ openClaim })
      setCameByLink(true)
      onPanel('compare')
    },
    [setTable, onPanel],
  )

  const openLab = useCallback(() => onPanel('lab'), [onPanel])
  const { actions, sharing, stopSharing } = useProofActions(openLab, onFactSheet)
  const tour = useTourActions(onPanel, showClaim)

  const marks = useDueMark()

  const glossary = useGlossary(onTerm)
  /** A page that was loaded with a term open leaves the focus alone. */
  const [termAtStart] = useState(term)
  const notebook = useRef<HTMLElement>(null)
  const bench = useRef<HTMLDivElement>(null)
  const closeGlossary = () => {
    glossary.open(undefined)
    tour.arriveByTab()
    notebook.current?.focus()
  }

  const choosePanel = (chosen: NotebookPanel) => {
    setCameByLink(false)
    tour.arriveByTab()
    onPanel(chosen)
  }

  return (
    <div className="study" data-scene={sceneIsOn ? 'on' : 'off'}>
      <Header
        glossaryOpen={term !== undefined}
        onGlossary={() => (term === undefined ? glossary.open(allTerms) : closeGlossary())}
        onPresent={onPresent}
        onEmbed={() => setEmbedding(true)}
        onProgress={() => {
          if (term !== undefined) glossary.open(undefined)
          choosePanel('progress')
        }}
      />
      {notices}
      <main className="study-columns">
        <div className="study-bench" ref={bench}>
          {shown === 'compare' && <TourInvitation onGoOn={tour.goOn} />}
          <ErrorBoundary>
            <Bench pictureOnly={stacked && sceneIsOn} track />
          </ErrorBoundary>
        </div>
        <section className="study-notebook" id="notebook" ref={notebook} aria-label={appText.notebook} tabIndex={-1}>
          <TermsContext value={glossary.terms}>
            {term === undefined ? (
              <>
                <Tabs
                  className="notebook-tabs"
                  label={appText.notebook}
                  names={notebookPanels}
                  titles={appText.panelNames}
                  marks={marks}
                  selected={shown}
                  panelId={panelId}
                  onSelect={choosePanel}
                />
                <div className="study-panel" role="tabpanel" id={panelId} aria-label={appText.panelNames[shown]}>
                  <ErrorBoundary key={shown}>
                    <Suspense fallback={<Loading />}>
                      {shown === 'compare' && (
                        <ProofActionsContext value={actions}>
                          <Compare focusOpenRow={cameByLink} sceneComing={sceneComing} />
                        </ProofActionsContext>
                      )}
                      {shown === 'tour' && <TourPanel {...tour.props} />}
                      {shown === 'progress' && (
                        <ProgressPanel onPanel={choosePanel} onShowClaim={showClaim} onTour={tour.goOn} />
                      )}
                      {shown === 'quiz' && (
                        <QuizPanel onShowClaim={showClaim} onProgress={() => choosePanel('progress')} />
                      )}
                      {shown === 'lab' && <LabPanel onShowClaim={showClaim} onTour={tour.goOn} />}
                    </Suspense>
                  </ErrorBoundary>
                </div>
              </>
            ) : (
              <ErrorBoundary>
                <Suspense fallback={<Loading />}>
                  <GlossaryPanel
                    open={term}
                    takeFocus={term !== termAtStart}
                    backTo={appText.panelNames[shown]}
                    onOpen={glossary.open}
                    onShowClaim={(claim) => {
                      glossary.open(undefined)
                      showClaim(claim)
                    }}
                    onClose={closeGlossary}
                  />
                </Suspense>
              </ErrorBoundary>
            )}
          </TermsContext>
        </section>
        {stacked && !sceneIsOn && shown === 'lab' && term === undefined && (
          <Suspense fallback={null}>
            <BenchStrip bench={bench} notebook={notebook} />
          </Suspense>
        )}
      </main>
      {sharing && (
        <Suspense fallback={null}>
          <ShareScene onClose={stopSharing} />
        </Suspense>
      )}
      {embedding && (
        <Suspense fallback={null}>
          <EmbedBuilder onClose={() => setEmbedding(false)} />
        </Suspense>
      )}
    </div>
  )
}
