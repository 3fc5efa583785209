/** Goals as a tool of the lab: starting one sets the lab up for it. */
import { emptyOrigin } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { GoalsPanel } from './GoalsPanel'

export default function GoalsTool() {
  const startLab = useLayerlab((state) => state.startLab)
  const leadToTool = useLayerlab((state) => state.leadToTool)
  const setDraft = useLayerlab((state) => state.setDraft)
  const noteGoalStarted = useLayerlab((state) => state.noteGoalStarted)
  return (
    <GoalsPanel
      onStart={({ id, start }) => {
        noteGoalStarted(id)
        void startLab({ ...start, goal: id })
        leadToTool('terminal')
      }}
      onLeave={() => void startLab(emptyOrigin)}
      onPutLine={(line) => {
        setDraft(line)
        leadToTool('terminal')
      }}
    />
  )
}
