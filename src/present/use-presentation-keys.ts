/** Listens to the keyboard and the clicker while a presentation is on. */
import { useLayoutEffect, useRef } from 'react'
import { useLayerlab } from '../store/use-layerlab'
import { actionOf, belongsToControl, isClickerStep, type PresentAction } from './keys'

/**
 * Calls `act` for every key that means something; the browser then leaves it alone. What a focused control has used, arrow keys for
 * example, is the control's; only the keys by which a clicker steps come before all controls. A slide has its keys from
 * the moment at which it is drawn.
 */
export function usePresentationKeys(act: (action: PresentAction) => void): void {
  const characterKeys = useLayerlab((state) => state.preferences.characterKeys)
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })

  useLayoutEffect(() => {
    const answer = (event: KeyboardEvent) => {
      const action = actionOf(event, characterKeys)
      if (!action || event.defaultPrevented || belongsToControl(event, event.target)) return
      // An open dialog takes its own keys; Escape closes it without our help.
      if (document.querySelector('dialog[open]') && action !== 'nothing') return
      event.preventDefault()
      event.stopPropagation()
      latest.current(action)
    }
    const beforeControls = (event: KeyboardEvent) => {
      if (isClickerStep(event)) answer(event)
    }
    window.addEventListener('keydown', beforeControls, true)
    window.addEventListener('keydown', answer)
    return () => {
      window.removeEventListener('keydown', beforeControls, true)
      window.removeEventListener('keydown', answer)
    }
  }, [characterKeys])
}
