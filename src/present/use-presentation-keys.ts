/** Listens to the keyboard and the clicker while a presentation is on. */
import { useEffect, useRef } from 'react'
import { useLayerlab } from '../store/use-layerlab'
import { actionOf, belongsToControl, type PresentAction } from './keys'

/** Calls `act` for every key that means something; the browser then leaves it alone. */
export function usePresentationKeys(act: (action: PresentAction) => void): void {
  const characterKeys = useLayerlab((state) => state.preferences.characterKeys)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event, characterKeys)
      if (!action || belongsToControl(event, event.target)) return
      // An open dialog takes its own keys; Escape closes it without our help.
      if (document.querySelector('dialog[open]') && action !== 'nothing') return
      event.preventDefault()
      latest.current(action)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [characterKeys])
}
