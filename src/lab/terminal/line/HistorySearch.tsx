/** Ctrl+R: searching what was typed before. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { terminalText } from '../../../content/text/terminal'
import { useLayerlab } from '../../../store/use-layerlab'
import { searchHistory } from './history'

type Props = {
  /** Takes a line into the prompt. */
  readonly onTake: (line: string) => void
  readonly onClose: () => void
}

export function HistorySearch({ onTake, onClose }: Props) {
  const history = useLayerlab((state) => state.history)
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const fieldId = useId()
  const found = searchHistory(history, query)
  const line = found[Math.min(place, found.length - 1)]

  useEffect(() => field.current?.focus(), [])

  const goBack = () => setPlace(Math.min(place + 1, Math.max(0, found.length - 1)))
  const goForward = () => setPlace(Math.max(0, place - 1))
  const take = () => line !== undefined && onTake(line)
  const keys = new Map<string, () => void>([
    ['Enter', take],
    ['Escape', onClose],
    ['ArrowUp', goBack],
    ['ArrowDown', goForward],
  ])
  const controlKeys = new Map([
    ['r', goBack],
    ['g', onClose],
    ['c', onClose],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const act = (event.ctrlKey ? controlKeys : keys).get(event.key)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div className="terminal-search">
      <label htmlFor={fieldId}>{terminalText.search}</label>
      <input
        id={fieldId}
        ref={field}
        type="text"
        value={query}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => {
          setQuery(event.target.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
      />
      <output htmlFor={fieldId}>
        {line === undefined ? query !== '' && terminalText.searchNothing : <code>{line}</code>}
      </output>
      <p>{terminalText.searchHint}</p>
    </div>
  )
}
