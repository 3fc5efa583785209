/** The keys with Ctrl, as a terminal has them. */
import { useState } from 'react'
import { useLayerlab } from '../../../store/use-layerlab'
import { detach, endOfInput, interrupt } from '../control-keys'
import type { Line } from './use-line'

type Surroundings = {
  /** True while a program has the terminal: it gets the keys. */
  readonly inForeground: boolean
  send(keys: string): Promise<void>
  /** The line was given up. */
  onGiveUp(text: string): void
  onSearch(): void
}

/** Returns what does a key's work; it says false when the key is the browser's. */
export function useControlKeys(line: Line, surroundings: Surroundings): (key: string) => boolean {
  const { inForeground, send, onGiveUp, onSearch } = surroundings
  const queueRuns = useLayerlab((state) => state.queue?.state === 'running')
  const stopQueue = useLayerlab((state) => state.stopQueue)
  const clearView = useLayerlab((state) => state.clearView)
  /** Ctrl+P is the first half of the keys that leave a container. */
  const [detaching, setDetaching] = useState(false)

  /** What is selected is copied instead. */
  const interruptOrGiveUp = (): boolean => {
    if (line.hasSelection() || window.getSelection()?.isCollapsed === false) return false
    if (queueRuns) stopQueue()
    else if (inForeground) {
      // As a terminal does: what was typed and not yet sent is gone.
      line.edit('')
      void send(interrupt)
    } else if (line.text !== '') onGiveUp(line.text)
    return true
  }

  const endInput = (): boolean => {
    if (line.text === '' && inForeground) void send(endOfInput)
    return line.text === ''
  }

  const leaveContainer = (): boolean => {
    if (detaching) void send(detach)
    return detaching
  }

  const keys = new Map<string, () => boolean>([
    ['c', interruptOrGiveUp],
    ['d', endInput],
    ['p', () => inForeground],
    ['q', leaveContainer],
    [
      'l',
      () => {
        clearView()
        return true
      },
    ],
    [
      'r',
      () => {
        onSearch()
        return true
      },
    ],
  ])

  return (key) => {
    // The key Ctrl itself.
    if (key.length > 1) return false
    const done = keys.get(key.toLowerCase())?.() ?? false
    setDetaching(inForeground && key.toLowerCase() === 'p')
    return done
  }
}
