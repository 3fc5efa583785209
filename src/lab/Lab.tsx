/** The lab: the learner's own machine, and the tools to work on it. */
import { useEffect } from 'react'
import { shareText } from '../content/text/share'
import { useLayerlab } from '../store/use-layerlab'
import { LabTools } from './LabTools'
import type { LabToolProps } from './lab-tool'
import { RebuildState } from './RebuildState'
import './lab.css'

export function Lab({ onShowClaim }: LabToolProps) {
  const enterLab = useLayerlab((state) => state.enterLab)
  const onLab = useLayerlab((state) => state.onLab)

  // The bench is shared: opening the lab brings its own timeline onto it.
  useEffect(() => {
    void enterLab()
  }, [enterLab])

  return (
    <div className="lab">
      <Keeping />
      <RebuildState />
      {onLab && <LabTools onShowClaim={onShowClaim} />}
    </div>
  )
}

/** Says when the device does not keep the lab. */
function Keeping() {
  const kept = useLayerlab((state) => state.labKept)
  return kept ? null : <p className="lab-keeping">{shareText.notKept}</p>
}
