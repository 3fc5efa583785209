/** The ways between the tour and the rest of the page. */
import { useCallback, useMemo, useState } from 'react'
import { useLayerlab } from '../../store/use-layerlab'
import type { TourActions } from '../../tour/tour-actions'
import type { NotebookPanel } from '../address'

const lookOnly = { goOn: false, takeFocus: false }

/** `onPanel` opens a panel, `onClaim` a claim's row in the table. */
export function useTourActions(onPanel: (panel: NotebookPanel) => void, onClaim: (claim: string) => void) {
  const openProof = useLayerlab((state) => state.openProof)
  const away = useLayerlab((state) => state.tour.away !== undefined)
  /** How the tour was asked for last. */
  const [arrival, setArrival] = useState(lookOnly)
  const goOn = useCallback(() => {
    setArrival({ goOn: true, takeFocus: true })
    onPanel('tour')
  }, [onPanel])
  const actions = useMemo(
    (): TourActions => ({
      onLab: () => onPanel('lab'),
      onProof: (claim) => {
        onClaim(claim)
        void openProof(claim)
      },
    }),
    [onPanel, onClaim, openProof],
  )
  return {
    /** For the tour's panel. */
    props: { ...arrival, actions },
    /** Leads from elsewhere to where the learner is on the tour. */
    goOn,
    /** Notes that a panel is shown by its tab: a tour that was left in the middle goes on, and the tab keeps the focus. */
    arriveByTab: () => setArrival({ goOn: away, takeFocus: false }),
  }
}
