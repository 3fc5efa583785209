/** The ways from a proof to the rest of the page. */
import { useMemo, useState } from 'react'
import type { ProofActions } from '../../compare/proof/proof-actions'
import { useLayerlab } from '../../store/use-layerlab'

/** `onLab` opens the lab's panel, `onFactSheet` the fact sheet. */
export function useProofActions(onLab: () => void, onFactSheet: () => void) {
  const [sharing, setSharing] = useState(false)
  const continueSceneInLab = useLayerlab((state) => state.continueSceneInLab)
  const showTool = useLayerlab((state) => state.showTool)
  const actions = useMemo(
    (): ProofActions => ({
      onContinueInLab: () => {
        showTool('terminal')
        void continueSceneInLab()
        onLab()
      },
      onShare: () => setSharing(true),
      onFactSheet,
    }),
    [continueSceneInLab, showTool, onLab, onFactSheet],
  )
  return { actions, sharing, stopSharing: () => setSharing(false) }
}
