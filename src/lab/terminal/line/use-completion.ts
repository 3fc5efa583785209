/** Completion by Tab: one possibility is filled in; of several, what they share, and then they are listed to choose from. */
import { useState } from 'react'
import type { Candidate } from '../../../cli/completion/candidate'
import { terminalText } from '../../../content/text/terminal'
import { currentMachine } from '../../../store/timeline-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import type { LoadingShell } from '../use-shell'
import type { Line } from './use-line'

export type CompletionList = {
  readonly candidates: readonly Candidate[]
  readonly active: number
}

export type Completing = {
  /** The list; undefined while it is closed. */
  readonly list: CompletionList | undefined
  /** Completes at the cursor. */
  complete(): Promise<void>
  /** What a key does while the list is open; false for a key that goes on to the line. */
  press(key: string): boolean
  choose(candidate: Candidate): void
  close(): void
}

export function useCompletion(line: Line, { shell, load }: LoadingShell, onSay: (words: string) => void): Completing {
  const machine = useLayerlab(currentMachine)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { text, cursor } = line
  // While the list is open it follows what is typed.
  const completion = open && shell !== undefined ? shell.complete(machine, text, cursor) : undefined
  const candidates = completion?.candidates ?? []
  const list = candidates.length === 0 ? undefined : { candidates, active: Math.min(active, candidates.length - 1) }

  const close = () => {
    setOpen(false)
    setActive(0)
  }

  const complete = async () => {
    const loaded = shell ?? (await load())
    if (loaded === undefined) {
      onSay(terminalText.failed)
      return
    }
    const at = line.field.current?.selectionStart ?? cursor
    // Typed on while the library was loading.
    if (line.field.current !== null && line.field.current.value !== text) return
    const found = loaded.complete(machine, text, at)
    const [first, ...others] = found.candidates
    if (first === undefined) {
      onSay(terminalText.noCompletion)
      return
    }
    if (others.length === 0) {
      const edited = loaded.accept(text, found, first)
      line.edit(edited.text, edited.cursor)
      return
    }
    const edited = loaded.acceptPrefix(text, found)
    line.edit(edited.text, edited.cursor)
    setActive(0)
    setOpen(true)
    onSay(terminalText.candidates(found.candidates.length))
  }

  const choose = (candidate: Candidate) => {
    if (completion === undefined || shell === undefined) return
    const edited = shell.accept(text, completion, candidate)
    line.edit(edited.text, edited.cursor)
    close()
    onSay('')
  }

  const move = (direction: 1 | -1) => {
    const count = candidates.length
    if (list !== undefined) setActive((list.active + direction + count) % count)
  }

  const press = (key: string): boolean => {
    const candidate = list?.candidates[list.active]
    if (candidate === undefined) return false
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        move(key === 'ArrowDown' ? 1 : -1)
        return true
      case 'Enter':
      case 'Tab':
        choose(candidate)
        return true
      case 'Escape':
        close()
        onSay('')
        return true
      default:
        return false
    }
  }

  return { list, complete, press, choose, close }
}
