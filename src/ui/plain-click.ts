/** What a click on a link asks for. */
import type { MouseEvent } from 'react'

/** True for a click that stays on the page; with a key held the browser does what it does with every link. */
export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey
}
