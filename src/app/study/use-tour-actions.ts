/** The ways between the tour and the rest of the page. */
import { useCallback, useMemo, useState } from 'react'
import { useLayerlab } from '../../store/use-layerlab'
import type { TourActions } from '../../tour/tour-actions'
import type { NotebookPanel } from '../address'

/** `onPanel` opens a panel, `onClaim` a claim's row in the table. */
export function useTourActions(onPanel: (panel: NotebookPanel) => void, onClaim: (claim: string) => void) {
  const openProof = useLayerlab((state) => state.openProof)
  /** True when the learner asked for the tour to go on, not only to see it. */
  const [goingOn, setGoingOn] = useState(false)
  const goOn = useCallback(() => {
    setGoingOn(true)
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
  return { actions, goingOn, goOn, stopGoingOn: () => setGoingOn(false) }
}
