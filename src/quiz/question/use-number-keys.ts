/** Answering with the keys 1 to 9, wherever the focus is, except where a digit would be typed. */
import { useEffect, useEffectEvent } from 'react'

const typesText =
  'input:not([type="radio"], [type="checkbox"], [type="button"]), textarea, select, [contenteditable="true"]'

/** Calls `onNumber` with 0 for the key 1, 1 for the key 2 and so on, while `enabled`. */
export function useNumberKeys(onNumber: (place: number) => void, enabled: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.target instanceof Element && event.target.closest(typesText)) return
    if (/^[1-9]$/.test(event.key)) onNumber(Number(event.key) - 1)
  })

  useEffect(() => {
    if (!enabled) return
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [enabled])
}
