/** Tabs after the ARIA Authoring Practices' pattern: one tab stop, arrow keys move and choose. */
import { type KeyboardEvent, useRef } from 'react'

/** A few characters behind a tab's title, and the words that say the rest of it to those who do not see them. */
export type TabMark = { readonly short: string; readonly words: string }

type Props<Name extends string> = {
  readonly label: string
  readonly names: readonly Name[]
  readonly titles: Readonly<Record<Name, string>>
  readonly selected: Name
  readonly marks?: Readonly<Partial<Record<Name, TabMark | undefined>>>
  /** The id of the tab panel. */
  readonly panelId: string
  readonly className: string
  readonly onSelect: (name: Name) => void
}

export function Tabs<Name extends string>(props: Props<Name>) {
  const { label, names, titles, marks, selected, panelId, className, onSelect } = props
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
          <Mark mark={marks?.[name]} />
        </button>
      ))}
    </div>
  )
}

function Mark({ mark }: { readonly mark: TabMark | undefined }) {
  if (!mark) return null
  return (
    <span className="tab-mark" title={`${mark.short} ${mark.words}`}>
      {mark.short} <span className="visually-hidden">{mark.words}</span>
    </span>
  )
}
