/** The progress panel with the ways out of it, loaded when it is opened first. */
import { useContext, useMemo } from 'react'
import { questionToAsk } from '../content/quiz/question-id'
import { reviewText } from '../content/text/progress'
import { ProgressPanel } from '../progress/ProgressPanel'
import type { ProgressActions } from '../progress/progress-actions'
import { findClaimId } from '../store/proof-scene'
import type { LayerlabStore } from '../store/store'
import { LayerlabContext } from '../store/use-layerlab'
import { pageLink } from '../ui/page-address'
import { defaultAddress, type NotebookPanel, writeAddress } from './address'
import { loadScene } from './claims'
import { startTest } from './class-test'

type Props = {
  readonly onPanel: (panel: NotebookPanel) => void
  readonly onShowClaim: (claim: string) => void
  readonly onTour: () => void
}

export default function ProgressPanelInPage({ onPanel, onShowClaim, onTour }: Props) {
  const store = useContext(LayerlabContext)
  const actions = useMemo((): ProgressActions | undefined => {
    if (!store) return undefined
    return {
      onReview: (questions) => {
        startReview(store, questions)
        onPanel('quiz')
      },
      onTest: (choice) => void startTest(store, choice).then(() => onPanel('quiz')),
      onWatch: (scene) => {
        if (findClaimId(scene)) {
          onShowClaim(scene)
          void store.getState().openProof(scene)
        } else void openTourScene(store, scene).then(() => onPanel('tour'))
      },
      onQuiz: () => onPanel('quiz'),
      onShowClaim,
      onTour,
      testLink: (test) => pageLink()?.replace(/[?#].*$|$/, writeAddress({ ...defaultAddress, panel: 'quiz', test })),
    }
  }, [store, onPanel, onShowClaim, onTour])
  return actions && <ProgressPanel actions={actions} />
}

/** Generated questions are drawn anew each time. */
function startReview(store: LayerlabStore, questions: readonly string[]): void {
  const { drawSeed, startQuiz } = store.getState()
  const seed = drawSeed()
  const ids = questions.map((noted) => questionToAsk(noted, seed))
  startQuiz(ids, seed, { mode: 'review', title: reviewText.round })
}

async function openTourScene(store: LayerlabStore, id: string): Promise<void> {
  const scene = await loadScene(id)
  if (scene) store.getState().openScene(scene, store.getState().tour.answers[id])
}
