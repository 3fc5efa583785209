/**
 * Undo and redo, play, step and pace. While a scene is on the bench they are the scene's own; else they go through the frames that are
 * there. What has nothing to do says so and stays focusable, so that the focus does not get lost.
 */
import { benchText } from '../../content/text/bench'
import { type Pace, paces, scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon, type IconName } from '../../ui/Icon'
import type { Travel } from './use-travel'

const text = benchText.timeline

export function Controls({ travel }: { readonly travel: Travel }) {
  return (
    <>
      <Control disabled={!travel.canUndo} onPress={travel.undo} name={text.undo} icon="undo" />
      <Control disabled={!travel.canRedo} onPress={travel.redo} name={text.redo} icon="redo" iconLast />
      <Player travel={travel} />
      <PaceChoice />
    </>
  )
}

function Player({ travel }: { readonly travel: Travel }) {
  const playing = useLayerlab((state) => state.playing)
  const sceneIsOn = useLayerlab((state) => state.scene !== undefined)
  const sceneGoesOn = useLayerlab((state) => scenePhase(state) === 'steps')
  const isEmpty = useLayerlab((state) => state.frames.length === 0)
  const play = useLayerlab((state) => state.play)
  const pause = useLayerlab((state) => state.pause)
  const stepForward = useLayerlab((state) => state.stepForward)
  const step = () => {
    pause()
    if (sceneIsOn) void stepForward()
    else travel.redo()
  }

  const canPlay = sceneIsOn ? sceneGoesOn : !isEmpty
  return (
    <>
      <Control
        disabled={!playing && !canPlay}
        onPress={() => (playing ? pause() : void play())}
        name={playing ? text.pause : text.play}
        icon={playing ? 'pause' : 'play'}
      />
      <Control
        disabled={sceneIsOn ? !sceneGoesOn : !travel.canRedo}
        onPress={step}
        name={text.step}
        icon="forward"
        iconLast
      />
    </>
  )
}

function PaceChoice() {
  const pace = useLayerlab((state) => state.pace)
  const setPace = useLayerlab((state) => state.setPace)
  const choose = (chosen: Pace | undefined) => chosen !== undefined && setPace(chosen)
  return (
    <select
      className="bench-pace"
      aria-label={text.paceMeaning}
      value={pace}
      onChange={({ target }) => choose(paces.find((known) => String(known) === target.value))}
    >
      {paces.map((known) => (
        <option key={known} value={known}>
          {text.pace(known)}
        </option>
      ))}
    </select>
  )
}

type ControlProps = {
  readonly disabled: boolean
  readonly onPress: () => void
  readonly name: string
  readonly icon: IconName
  /** True where the icon stands behind the name: it points forwards. */
  readonly iconLast?: boolean
}

function Control({ disabled, onPress, name, icon, iconLast = false }: ControlProps) {
  return (
    <button
      type="button"
      className="quiet-button timeline-control"
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {!iconLast && <Icon name={icon} />}
      <span className="timeline-control-name">{name}</span>
      {iconLast && <Icon name={icon} />}
    </button>
  )
}
