/** The prompt: the line, and what each key does to it. */
import { type KeyboardEvent, useState } from 'react'
import type { InlineUsage } from '../../../cli/completion/usage'
import { useLayerlab } from '../../../store/use-layerlab'
import type { LoadingShell } from '../use-shell'
import type { Submitting } from '../use-submit'
import { type Completing, useCompletion } from './use-completion'
import { useControlKeys } from './use-control-keys'
import { type Line, useLine } from './use-line'
import { usePaste } from './use-paste'
import { useRecall } from './use-recall'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>

export type CommandLineControl = {
  readonly line: Line
  readonly completing: Completing
  readonly usage: InlineUsage | undefined
  readonly searching: boolean
  /** The line that was given up with Ctrl+C last. */
  readonly givenUp: string | undefined
  /** Does what the key is for; false when the key is the browser's. */
  press(key: Key): boolean
  /** Follows what was typed into the field. */
  type(): void
  /** Takes over a pasted text; false when the field may do that by itself. */
  paste(text: string): boolean
  takeFound(line: string): void
  closeSearch(): void
}

type Surroundings = {
  readonly loading: LoadingShell
  readonly submitting: Submitting
  /** True while a program has the terminal. */
  readonly inForeground: boolean
  readonly onSay: (words: string) => void
}

export function useCommandLine(surroundings: Surroundings): CommandLineControl {
  const { loading, submitting, inForeground, onSay } = surroundings
  const line = useLine()
  const completing = useCompletion(line, loading, onSay)
  const recall = useRecall(line)
  const noteLine = useLayerlab((state) => state.noteLine)
  const [searching, setSearching] = useState(false)
  const [givenUp, setGivenUp] = useState<string>()
  /** Escape lets the next Tab leave the field. */
  const [tabLeaves, setTabLeaves] = useState(false)
  const { text } = line
  const { shell } = loading

  const startAnew = () => {
    recall.forget()
    setTabLeaves(false)
    onSay('')
  }

  const giveUp = (given: string) => {
    setGivenUp(given)
    line.edit('')
    completing.close()
    startAnew()
  }

  const pressControl = useControlKeys(line, {
    inForeground,
    send: submitting.send,
    onGiveUp: giveUp,
    onSearch: () => setSearching(true),
  })
  const paste = usePaste(line, surroundings)

  const enter = async () => {
    startAnew()
    setGivenUp(undefined)
    if (!inForeground && text.trim() === '') return
    line.edit('')
    if (inForeground) {
      noteLine(text)
      await submitting.send(text)
      return
    }
    const unfinished = await submitting.submit(text)
    if (unfinished !== undefined) line.edit(unfinished)
  }

  const tab = (): boolean => {
    if (text.trim() === '' || tabLeaves) return false
    void completing.complete()
    return true
  }

  const pressPlain = (key: string): boolean => {
    switch (key) {
      case 'Enter':
        void enter()
        return true
      case 'Tab':
        return tab()
      case 'ArrowUp':
        return recall.go(1)
      case 'ArrowDown':
        return recall.go(-1)
      case 'Escape':
        setTabLeaves(true)
        return false
      default:
        return false
    }
  }

  const closeSearch = () => {
    setSearching(false)
    line.field.current?.focus()
  }

  return {
    line,
    completing,
    usage: inForeground ? undefined : shell?.usageAt(shell.dockerCommands, text, line.cursor),
    searching,
    givenUp,
    press: ({ key, ctrlKey, shiftKey, altKey, metaKey }) => {
      if (altKey || metaKey) return false
      if (ctrlKey) return pressControl(key)
      return !shiftKey && (completing.press(key) || pressPlain(key))
    },
    type: () => {
      startAnew()
      line.follow()
    },
    paste: (added) => {
      startAnew()
      return paste(added)
    },
    takeFound: (found) => {
      startAnew()
      closeSearch()
      line.edit(found)
    },
    closeSearch,
  }
}
