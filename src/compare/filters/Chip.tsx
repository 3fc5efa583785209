/** One filter: pressed or not, with the number of rows it would show. */
import type { ReactNode } from 'react'

type Props = {
  readonly pressed: boolean
  readonly count: number
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function Chip({ pressed, count, onToggle, children }: Props) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onToggle}>
      {children}
      <span className="chip-count">{count}</span>
    </button>
  )
}
