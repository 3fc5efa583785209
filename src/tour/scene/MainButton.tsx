/** The way on: the next step, and after the last one the next scene or the end of the chapter. */
import type { MouseEvent } from 'react'
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { useTourMoves } from '../use-tour-moves'

type Props = { readonly chapter: Chapter; readonly number: number; readonly takeFocus: boolean }

export function MainButton({ chapter, number, takeFocus }: Props) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const atStart = useLayerlab((state) => state.cursor === 0)
  const pause = useLayerlab((state) => state.pause)
  const stepForward = useLayerlab((state) => state.stepForward)
  const { goToScene, goToEnd } = useTourMoves()
  const button = useFocusOnArrival<HTMLButtonElement>(takeFocus, { preventScroll: true })
  const next = chapter.scenes[number]

  const step = () => {
    pause()
    void stepForward()
  }
  const leaveScene = ({ detail }: MouseEvent) => {
    // The second press of a double click was meant for the last step, and what that showed has not been read yet.
    if (detail > 1) return
    if (next) goToScene(chapter, number + 1)
    else goToEnd(chapter)
  }
  const stepLabel = atStart ? tourText.firstStep : tourText.nextStep
  const leaveLabel = next ? tourText.nextScene : tourText.toEnd
  return (
    <button type="button" className="button" ref={button} onClick={finished ? leaveScene : step}>
      {finished ? leaveLabel : stepLabel}
      <Icon name={finished ? 'next' : 'forward'} />
    </button>
  )
}
