/** One tab stop for many parts: arrow keys move between them by where they lie on the picture. */
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { focusItem } from './focus-item'
import { type Direction, neighbourOf, type Placed } from './layout/neighbours'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export type Roving = {
  readonly root: RefObject<HTMLDivElement | null>
  /** The id of the part that Tab reaches. */
  readonly current: string | undefined
  /** For the parts: what they spread to take part. */
  itemProps(id: string): { readonly 'data-item': string; readonly tabIndex: number; readonly onFocus: () => void }
  /** Notes that a part has the focus; the function stays the same. */
  readonly onFocus: (id: string) => void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * @param placed the parts in reading order
 * @param initial the part that Tab reaches first
 * @param upwards true where `y` grows upwards
 */
export function useRoving(placed: readonly Placed[], initial: string | undefined, upwards: boolean): Roving {
  const root = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string>()
  const current = placed.some(({ id }) => id === active) ? active : (initial ?? placed[0]?.id)

  // When the part under the focus is taken away, the focus goes to a part that is left instead of getting lost.
  useEffect(() => {
    if (active === undefined || active === current) return
    const focused = document.activeElement
    if (focused instanceof HTMLElement && focused.dataset.item === active) focusItem(root.current, current)
  }, [active, current])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || current === undefined) return
    if (!(event.target instanceof HTMLElement) || event.target.dataset.item === undefined) return
    const direction = directions[event.key]
    const target =
      direction === undefined
        ? { Home: placed[0]?.id, End: placed.at(-1)?.id }[event.key]
        : neighbourOf(placed, current, direction, upwards)
    if (direction === undefined && target === undefined) return
    event.preventDefault()
    focusItem(root.current, target)
  }

  return {
    root,
    current,
    itemProps: (id) => ({ 'data-item': id, tabIndex: id === current ? 0 : -1, onFocus: () => setActive(id) }),
    onFocus: setActive,
    onKeyDown,
  }
}
