/** How far the scene on the bench is, and the way from step to step by hand. */
import { scenePhase } from './player-slice'
import { useLayerlab } from './use-layerlab'

/** `done` counts the steps that are shown. Going forward ends the playing. */
export function useSceneSteps() {
  const done = useLayerlab((state) => state.cursor)
  const failed = useLayerlab((state) => state.playFailed)
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const pause = useLayerlab((state) => state.pause)
  const stepForward = useLayerlab((state) => state.stepForward)
  const stepBack = useLayerlab((state) => state.stepBack)
  const forward = () => {
    pause()
    void stepForward()
  }
  return { done, failed, finished, forward, back: stepBack }
}
