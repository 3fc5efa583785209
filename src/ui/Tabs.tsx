/** Tabs after the ARIA Authoring Practices' pattern: one tab stop, arrow keys move and choose. */
import { type KeyboardEvent, useRef } from 'react'

type Props<Name extends string> = {
  readonly label: string
  readonly names: readonly Name[]
  readonly titles: Readonly<Record<Name, string>>
  readonly selected: Name
  /** The id of the tab panel. */
  readonly panelId: string
  readonly className: string
  readonly onSelect: (name: Name) => void
}

export function Tabs<Name extends string>(props: Props<Name>) {
  const { label, names, titles, selected, panelId, className, onSelect } = props
  const list = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent, index: number) => {
    const count = names.length
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[event.key]
    const next = target === undefined ? undefined : names[(target + count) % count]
    if (next === undefined) return
    event.preventDefault()
    onSelect(next)
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }

  return (
    <div className={className} role="tablist" aria-label={label} ref={list}>
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          data-tab={name}
          aria-selected={name === selected}
          aria-controls={name === selected ? panelId : undefined}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
          onKeyDown={(event) => move(event, index)}
        >
          {titles[name]}
        </button>
      ))}
    </div>
  )
}
