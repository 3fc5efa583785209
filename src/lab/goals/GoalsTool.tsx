/** Goals as a tool of the lab: starting one sets the lab up for it. */
import { emptyOrigin } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { GoalsPanel } from './GoalsPanel'

export default function GoalsTool() {
  const startGoal = useLayerlab((state) => state.startGoal)
  const startLab = useLayerlab((state) => state.startLab)
  const leadToTool = useLayerlab((state) => state.leadToTool)
  const setDraft = useLayerlab((state) => state.setDraft)
  return (
    <GoalsPanel
      onStart={startGoal}
      onLeave={() => void startLab(emptyOrigin)}
      onPutLine={(line) => {
        setDraft(line)
        leadToTool('terminal')
      }}
    />
  )
}
