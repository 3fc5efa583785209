/** The machine that the files are on: the one at the timeline's cursor. */
import type { Machine } from '../../engine/machine'
import { currentMachine } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'

export function useMachine(): Machine {
  return useLayerlab(currentMachine)
}
