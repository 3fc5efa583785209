/** Undo and redo by the keys that everybody knows, on the whole page. */
import { useLayoutEffect } from 'react'
import type { Travel } from './use-travel'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a key asks for: Ctrl (or Cmd) with Z, with Shift and Z, or with Y. */
export function travelKey({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : undefined
}

/** A text field has an undo of its own, and behind an open dialog nothing should move. */
function belongsElsewhere(target: EventTarget | null): boolean {
  const inText =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  return inText || document.querySelector('dialog:modal') !== null
}

/** Listens from the moment at which the page is drawn. */
export function useUndoKeys({ undo, redo }: Pick<Travel, 'undo' | 'redo'>): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = travelKey(event)
      if (asked === undefined || event.defaultPrevented || belongsElsewhere(event.target)) return
      event.preventDefault()
      if (asked === 'undo') undo()
      else redo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
