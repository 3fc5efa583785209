/**
 * Undo and redo, play, step and pace. While a scene is on the bench they are the scene's own; else they go through the frames that are
 * there. What has nothing to do says so and stays focusable, so that the focus does not get lost.
 */
import type { ReactNode } from 'react'
import { benchText } from '../../content/text/bench'
import { type Pace, paces, scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import type { Travel } from './use-travel'

const text = benchText.timeline

export function Controls({ travel }: { readonly travel: Travel }) {
  return (
    <>
      <Control disabled={!travel.canUndo} onPress={travel.undo}>
        <Icon name="undo" />
        {text.undo}
      </Control>
      <Control disabled={!travel.canRedo} onPress={travel.redo}>
        {text.redo}
        <Icon name="redo" />
      </Control>
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
      <Control disabled={!playing && !canPlay} onPress={() => (playing ? pause() : void play())}>
        <Icon name={playing ? 'pause' : 'play'} />
        {playing ? text.pause : text.play}
      </Control>
      <Control disabled={sceneIsOn ? !sceneGoesOn : !travel.canRedo} onPress={step}>
        {text.step}
        <Icon name="forward" />
      </Control>
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

type ControlProps = { readonly disabled: boolean; readonly onPress: () => void; readonly children: ReactNode }

function Control({ disabled, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className="quiet-button timeline-control"
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}
