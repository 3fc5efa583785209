/** The notebook's tabs, after the ARIA Authoring Practices' tabs pattern: arrow keys move and choose. */
import { type KeyboardEvent, useRef } from 'react'
import { appText } from '../../content/text/app'
import type { Panel } from '../address'

const notebookPanels = ['compare', 'quiz'] as const satisfies readonly Panel[]

type Props = {
  readonly panel: Panel
  readonly panelId: string
  readonly onPanel: (panel: Panel) => void
}

export function NotebookTabs({ panel, panelId, onPanel }: Props) {
  const list = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent, index: number) => {
    const count = notebookPanels.length
    const target = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: count - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    const next = notebookPanels[(target + count) % count]
    if (!next) return
    onPanel(next)
    list.current?.querySelector<HTMLElement>(`[data-panel="${next}"]`)?.focus()
  }

  return (
    <div className="notebook-tabs" role="tablist" aria-label={appText.notebook} ref={list}>
      {notebookPanels.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          data-panel={name}
          aria-selected={name === panel}
          aria-controls={name === panel ? panelId : undefined}
          tabIndex={name === panel ? 0 : -1}
          onClick={() => onPanel(name)}
          onKeyDown={(event) => move(event, index)}
        >
          {appText.panelNames[name]}
        </button>
      ))}
    </div>
  )
}
