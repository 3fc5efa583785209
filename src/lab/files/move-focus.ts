/** Arrow keys between the rows of a list: elements that carry `data-row`. */
import type { KeyboardEvent } from 'react'

/** Moves the focus by Up, Down, Home and End. Returns whether the key did something. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const current = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1
  const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key]
  const row = target === undefined || current < 0 ? undefined : rows[target]
  if (row === undefined) return false
  event.preventDefault()
  row.focus()
  return true
}
