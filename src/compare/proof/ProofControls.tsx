/**
 * Play, pause, step, back, start again, slower and faster. Controls that have nothing to do stay where they are and say so,
 * because a control that disappears or is disabled takes the focus with it.
 */
import { useContext } from 'react'
import { proofText } from '../../content/text/compare'
import { paces } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { useSceneSteps } from '../../store/use-scene-steps'
import { Icon } from '../../ui/Icon'
import { PaceControl } from '../../ui/pace/PaceControl'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { ProofActionsContext } from './proof-actions'

type Props = { readonly steps: number; readonly takeFocus: boolean }

export function ProofControls({ steps, takeFocus }: Props) {
  const { done, failed, finished, forward, back } = useSceneSteps()
  const restart = useLayerlab((state) => state.restartScene)
  const pace = useLayerlab((state) => state.pace)
  const setPace = useLayerlab((state) => state.setPace)

  return (
    <div className="proof-controls">
      {failed && <p role="alert">{proofText.failed}</p>}
      <div className="proof-buttons">
        <MainButton finished={finished} takeFocus={takeFocus} />
        <button type="button" className="quiet-button" aria-disabled={done === 0} onClick={back}>
          <Icon name="back" />
          {proofText.back}
        </button>
        <button type="button" className="quiet-button" aria-disabled={finished} onClick={forward}>
          {proofText.forward}
          <Icon name="forward" />
        </button>
        {!finished && (
          <button type="button" className="quiet-button" onClick={restart}>
            <Icon name="again" />
            <span className="again-word">{proofText.again}</span>
          </button>
        )}
      </div>
      <p className="proof-step">{proofText.step(done, steps)}</p>
      <PaceControl words={proofText} paces={paces} value={pace} onChange={setPace} />
      <FurtherActions />
    </div>
  )
}

function FurtherActions() {
  const { onContinueInLab, onShare } = useContext(ProofActionsContext)
  if (!onContinueInLab && !onShare) return null
  return (
    <p className="proof-further">
      {onContinueInLab && (
        <button type="button" className="quiet-button" onClick={onContinueInLab}>
          {proofText.continueInLab}
        </button>
      )}
      {onShare && (
        <button type="button" className="quiet-button" onClick={onShare}>
          {proofText.share}
        </button>
      )}
    </p>
  )
}

/** One button in one place, so that the focus stays on it: pause, play, and start again at the end. */
function MainButton({ finished, takeFocus }: { readonly finished: boolean; readonly takeFocus: boolean }) {
  const playing = useLayerlab((state) => state.playing)
  const play = useLayerlab((state) => state.play)
  const pause = useLayerlab((state) => state.pause)
  const restart = useLayerlab((state) => state.restartScene)
  const button = useFocusOnArrival<HTMLButtonElement>(takeFocus, { preventScroll: true })

  const [icon, label, act] = finished
    ? (['again', proofText.again, restart] as const)
    : playing
      ? (['pause', proofText.pause, pause] as const)
      : (['play', proofText.play, () => void play()] as const)
  return (
    <button type="button" className="button" ref={button} onClick={act}>
      <Icon name={icon} />
      {label}
    </button>
  )
}
