/** The lab: the learner's own machine, and the tools to work on it. */
import { useEffect } from 'react'
import { labText } from '../content/text/lab'
import { useLayerlab } from '../store/use-layerlab'
import { LabTools } from './LabTools'
import type { LabToolProps } from './lab-tool'
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
      <RebuildState />
      {onLab && <LabTools onShowClaim={onShowClaim} />}
    </div>
  )
}

/** How far the commands of a lab that was left or linked have been run again. */
function RebuildState() {
  const rebuilding = useLayerlab((state) => state.rebuilding)
  const failed = useLayerlab((state) => state.unopened === 'failed')
  return (
    <div className="lab-rebuild" role="status">
      {rebuilding && (
        <label>
          {labText.rebuilding(rebuilding.done, rebuilding.total)}
          <progress value={rebuilding.done} max={rebuilding.total} />
        </label>
      )}
      {failed && <p>{labText.rebuildFailed}</p>}
    </div>
  )
}
