/**
 * Step by step through a scene. The way on is one button in one place, so that the focus and the thumb stay where they are; what is needed
 * less stands around it, where there is little room behind "More".
 */
import { useContext, useState } from 'react'
import type { Chapter, ChapterScene } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { paces, scenePhase } from '../../store/player-slice'
import { useLayerlab, useLayerlabStore } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { PaceControl } from '../../ui/pace/PaceControl'
import { TourActionsContext } from '../tour-actions'
import { useTourMoves } from '../use-tour-moves'
import { MainButton } from './MainButton'
import './controls.css'

type Props = {
  readonly chapter: Chapter
  readonly scene: ChapterScene
  readonly number: number
  readonly takeFocus: boolean
}

export function Controls({ chapter, scene, number, takeFocus }: Props) {
  const cursor = useLayerlab((state) => state.cursor)
  const failed = useLayerlab((state) => state.playFailed)
  const stepBack = useLayerlab((state) => state.stepBack)
  const [open, setOpen] = useState(false)
  return (
    <section className="scene-bar scene-controls" aria-label={tourText.controls} data-open={open}>
      {failed && <p role="alert">{tourText.failed}</p>}
      <div className="scene-buttons">
        <button type="button" className="quiet-button" aria-disabled={cursor === 0} onClick={stepBack}>
          <Icon name="back" />
          {tourText.back}
        </button>
        <MainButton chapter={chapter} number={number} takeFocus={takeFocus} />
        <p className="scene-step">
          <span className="visually-hidden">{tourText.stepLabel} </span>
          {tourText.stepOf(cursor, scene.steps.length)}
        </p>
        <button type="button" className="quiet-button scene-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {tourText.more}
          <Icon name={open ? 'down' : 'up'} />
        </button>
      </div>
      <TryButton />
      <FurtherControls steps={scene.steps.length} />
    </section>
  )
}

function FurtherControls({ steps }: { readonly steps: number }) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const playing = useLayerlab((state) => state.playing)
  const cursor = useLayerlab((state) => state.cursor)
  const pace = useLayerlab((state) => state.pace)
  const { play, pause, goToStep, setPace } = useLayerlabStore().getState()
  return (
    <div className="scene-further">
      <button
        type="button"
        className="quiet-button"
        aria-disabled={finished}
        onClick={() => (playing ? pause() : void play())}
      >
        <Icon name={playing ? 'pause' : 'play'} />
        {playing ? tourText.pause : tourText.play}
      </button>
      <PaceControl words={tourText} paces={paces} value={pace} onChange={setPace} />
      <button type="button" className="quiet-button" aria-disabled={cursor === 0} onClick={() => void goToStep(0)}>
        <Icon name="again" />
        {tourText.again}
      </button>
      <button type="button" className="quiet-button" aria-disabled={finished} onClick={() => void goToStep(steps)}>
        {tourText.skip}
      </button>
    </div>
  )
}

function TryButton() {
  const { onLab } = useContext(TourActionsContext)
  const { tryInLab } = useTourMoves()
  if (!onLab) return null
  const leave = () => {
    tryInLab()
    onLab()
  }
  return (
    <button type="button" className="quiet-button scene-try" onClick={leave}>
      <Icon name="branch" />
      {tourText.tryIt}
    </button>
  )
}
