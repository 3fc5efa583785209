/** Play, pause, again, and one step back or forward. What has nothing to do says so and keeps the focus. */
import { glossaryText } from '../../content/text/glossary'
import { useLayerlab } from '../../store/use-layerlab'
import { useSceneSteps } from '../../store/use-scene-steps'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'

const text = glossaryText.panel

type Props = {
  readonly steps: number
  /** True when the learner has just asked for the picture: the focus goes to its main control. */
  readonly takeFocus: boolean
}

export function PictureControls({ steps, takeFocus }: Props) {
  const { done, failed, finished, forward, back } = useSceneSteps()

  return (
    <div className="picture-controls">
      {failed && <p role="alert">{text.failed}</p>}
      <PlayButton finished={finished} takeFocus={takeFocus} />
      <button type="button" className="quiet-button" aria-disabled={done === 0} onClick={back}>
        <Icon name="back" />
        {text.stepBack}
      </button>
      <button type="button" className="quiet-button" aria-disabled={finished} onClick={forward}>
        {text.stepForward}
        <Icon name="forward" />
      </button>
      <p>{text.step(done, steps)}</p>
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
