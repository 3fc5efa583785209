/** The keys of the prompt, and what they do. */
import { type KeyboardEvent, useState } from 'react'
import type { InlineUsage } from '../../../cli/completion/usage'
import { terminalText } from '../../../content/text/terminal'
import { useLayerlab } from '../../../store/use-layerlab'
import { endOfInput, interrupt } from '../control-keys'
import type { LoadingShell } from '../use-shell'
import { longestText, type useSubmit } from '../use-submit'
import { type Recall, recalled } from './history'
import { type Completing, useCompletion } from './use-completion'
import { type Line, useLine } from './use-line'

export type CommandLineControl = {
  readonly line: Line
  readonly completing: Completing
  readonly usage: InlineUsage | undefined
  readonly searching: boolean
  /** The line that was given up with Ctrl+C last. */
  readonly givenUp: string | undefined
  /** Does what the key is for; false when the key is the browser's. */
  press(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'>): boolean
  /** Follows what was typed into the field. */
  type(): void
  /** Takes over a pasted text; false when the field may do that by itself. */
  paste(text: string): boolean
  enter(): void
  takeFound(line: string): void
  closeSearch(): void
}

type Surroundings = {
  readonly loading: LoadingShell
  readonly submitting: ReturnType<typeof useSubmit>
  /** True while a program reads what is typed. */
  readonly inForeground: boolean
  readonly onSay: (words: string) => void
}

export function useCommandLine({ loading, submitting, inForeground, onSay }: Surroundings): CommandLineControl {
  const line = useLine()
  const completing = useCompletion(line, loading, onSay)
  const history = useLayerlab((state) => state.history)
  const queueRuns = useLayerlab((state) => state.queue?.state === 'running')
  const stopQueue = useLayerlab((state) => state.stopQueue)
  const offerLines = useLayerlab((state) => state.offerLines)
  const clearView = useLayerlab((state) => state.clearView)
  const [recall, setRecall] = useState<Recall>()
  const [searching, setSearching] = useState(false)
  const [givenUp, setGivenUp] = useState<string>()
  /** Escape lets the next Tab leave the field. */
  const [tabLeaves, setTabLeaves] = useState(false)
  const { text } = line
  const { shell } = loading
  const usage = inForeground ? undefined : shell?.usageAt(shell.dockerCommands, text, line.cursor)

  const startAnew = () => {
    setRecall(undefined)
    setTabLeaves(false)
  }

  const type = () => {
    startAnew()
    onSay('')
    line.follow()
  }

  const enter = async () => {
    startAnew()
    setGivenUp(undefined)
    onSay('')
    if (inForeground) {
      line.edit('')
      void submitting.send(text)
      return
    }
    if (text.trim() === '') return
    line.edit('')
    const unfinished = await submitting.submit(text)
    if (unfinished !== undefined) line.edit(unfinished)
  }

  const goThroughHistory = (direction: 1 | -1): boolean => {
    const { selectionStart = text.length, selectionEnd = text.length } = line.field.current ?? {}
    const atEdge =
      direction === 1 ? !text.slice(0, selectionStart).includes('\n') : !text.slice(selectionEnd).includes('\n')
    if (!atEdge) return false
    const found = recalled(history, recall ?? { typed: text, steps: 0 }, direction)
    if (found === undefined) return true
    setRecall(found.recall)
    line.edit(found.line)
    return true
  }

  const giveUp = (): boolean => {
    const { selectionStart = 0, selectionEnd = 0 } = line.field.current ?? {}
    if (selectionStart !== selectionEnd || window.getSelection()?.isCollapsed === false) return false
    if (queueRuns) stopQueue()
    else if (inForeground) void submitting.send(interrupt)
    else if (text !== '') {
      setGivenUp(text)
      line.edit('')
    }
    completing.close()
    startAnew()
    return true
  }

  const endInput = (): boolean => {
    if (text === '' && inForeground) void submitting.send(endOfInput)
    return text === ''
  }

  const search = (): boolean => {
    setSearching(true)
    return true
  }

  const clear = (): boolean => {
    clearView()
    return true
  }

  const tab = (): boolean => {
    if (text.trim() === '' || tabLeaves) return false
    void completing.complete()
    return true
  }

  const pressInList = (key: string): boolean => {
    const { list } = completing
    const candidate = list?.candidates[list.active]
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        completing.move(key === 'ArrowDown' ? 1 : -1)
        return true
      case 'Enter':
      case 'Tab':
        if (candidate !== undefined) completing.choose(candidate)
        return true
      case 'Escape':
        completing.close()
        onSay('')
        return true
      default:
        return false
    }
  }

  const control: Readonly<Record<string, () => boolean>> = { c: giveUp, d: endInput, l: clear, r: search }

  const press: CommandLineControl['press'] = ({ key, ctrlKey, shiftKey, altKey, metaKey }) => {
    if (altKey || metaKey) return false
    if (ctrlKey) return control[key.toLowerCase()]?.() ?? false
    if (completing.list !== undefined && !shiftKey && pressInList(key)) return true
    switch (key) {
      case 'Enter':
        if (!shiftKey) void enter()
        return !shiftKey
      case 'Tab':
        return !shiftKey && tab()
      case 'ArrowUp':
      case 'ArrowDown':
        return !shiftKey && goThroughHistory(key === 'ArrowUp' ? 1 : -1)
      case 'Escape':
        setTabLeaves(true)
        return false
      default:
        return false
    }
  }

  /** Takes several commands apart; a single one, however many lines it has, stays in the line. */
  const takeApart = async (added: string) => {
    const whole = { before: text, after: '' }
    const { selectionStart = text.length, selectionEnd = text.length } = line.field.current ?? {}
    whole.before = text.slice(0, selectionStart)
    whole.after = text.slice(selectionEnd)
    const shell = await loading.load()
    const pasted = whole.before + added + whole.after
    const lines = inForeground ? pasted.split('\n') : (shell?.splitLines(pasted) ?? [pasted])
    if (lines.length > 1) {
      line.edit('')
      offerLines(lines)
    } else line.edit(lines[0] ?? '')
  }

  const paste = (added: string): boolean => {
    startAnew()
    if (text.length + added.length > longestText) {
      onSay(terminalText.tooLong(text.length + added.length))
      return true
    }
    if (!/\n|^\s*\$ /.test(added.trim())) return false
    void takeApart(added)
    return true
  }

  const closeSearch = () => {
    setSearching(false)
    line.field.current?.focus()
  }

  const takeFound = (found: string) => {
    startAnew()
    closeSearch()
    line.edit(found)
  }

  return {
    line,
    completing,
    usage,
    searching,
    givenUp,
    press,
    type,
    paste,
    enter: () => void enter(),
    takeFound,
    closeSearch,
  }
}
