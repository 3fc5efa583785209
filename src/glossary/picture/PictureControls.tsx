/** Play, pause, again, and one step back or forward. What has nothing to do says so and keeps the focus. */
import { glossaryText } from '../../content/text/glossary'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'

const text = glossaryText.panel

type Props = {
  readonly steps: number
  /** True when the learner has just asked for the picture: the focus goes to its main control. */
  readonly takeFocus: boolean
}

export function PictureControls({ steps, takeFocus }: Props) {
  const cursor = useLayerlab((state) => state.cursor)
  const failed = useLayerlab((state) => state.playFailed)
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const pause = useLayerlab((state) => state.pause)
  const stepForward = useLayerlab((state) => state.stepForward)
  const stepBack = useLayerlab((state) => state.stepBack)
  const step = () => {
    pause()
    void stepForward()
  }
  return (
    <div className="picture-controls">
      {failed && <p role="alert">{text.failed}</p>}
      <PlayButton finished={finished} takeFocus={takeFocus} />
      <button type="button" className="quiet-button" aria-disabled={cursor === 0} onClick={stepBack}>
        <Icon name="back" />
        {text.stepBack}
      </button>
      <button type="button" className="quiet-button" aria-disabled={finished} onClick={step}>
        {text.stepForward}
        <Icon name="forward" />
      </button>
      <p>{text.step(cursor, steps)}</p>
    </div>
  )
}

/** One button in one place, so that the focus stays on it. */
function PlayButton({ finished, takeFocus }: { readonly finished: boolean; readonly takeFocus: boolean }) {
  const playing = useLayerlab((state) => state.playing)
  const play = useLayerlab((state) => state.play)
  const pause = useLayerlab((state) => state.pause)
  const restart = useLayerlab((state) => state.restartScene)
  const button = useFocusOnArrival<HTMLButtonElement>(takeFocus, { preventScroll: true })
  const playAgain = () => {
    restart()
    void play()
  }
  const [icon, label, act] = finished
    ? (['again', text.again, playAgain] as const)
    : playing
      ? (['pause', text.pause, pause] as const)
      : (['play', text.play, () => void play()] as const)
  return (
    <button type="button" className="button" ref={button} onClick={act}>
      <Icon name={icon} />
      {label}
    </button>
  )
}
