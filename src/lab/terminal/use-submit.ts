/** What happens to a line when it is entered. */
import { useState } from 'react'
import { terminalText } from '../../content/text/terminal'
import { useLayerlab } from '../../store/use-layerlab'
import type { LoadingShell } from './use-shell'

/** More text at once is refused: it would take the page long to show and the shell long to read. */
export const longestText = 100_000

export type Submitting = {
  /** The line that was given to the machine and is not in the log yet. */
  readonly pending: string | undefined
  /**
   * Runs what was typed. Returns the text with a line more where it is unfinished, and undefined when it was taken.
   */
  submit(text: string): Promise<string | undefined>
  /** Gives a line, or a control key, to the machine as it is. */
  send(line: string): Promise<void>
}

/** @param onSay says something in the status line */
export function useSubmit({ load }: LoadingShell, onSay: (words: string) => void): Submitting {
  const run = useLayerlab((state) => state.run)
  const setDraft = useLayerlab((state) => state.setDraft)
  const noteLine = useLayerlab((state) => state.noteLine)
  const clearView = useLayerlab((state) => state.clearView)
  const offerLines = useLayerlab((state) => state.offerLines)
  const runQueue = useLayerlab((state) => state.runQueue)
  const [pending, setPending] = useState<string>()

  const send = async (line: string) => {
    setPending(line)
    try {
      await run(line)
    } catch {
      setDraft(line)
      onSay(terminalText.failed)
    } finally {
      setPending(undefined)
    }
  }

  const submit = async (text: string): Promise<string | undefined> => {
    if (text.length > longestText) {
      onSay(terminalText.tooLong(text.length))
      return text
    }
    if (text.trim() === 'clear') {
      noteLine(text.trim())
      clearView()
      return undefined
    }
    const shell = await load()
    if (shell === undefined) {
      onSay(terminalText.failed)
      return text
    }
    if (!shell.isComplete(`${text}\n`)) return `${text}\n`
    const [line, ...others] = shell.splitLines(text)
    if (line === undefined) return undefined
    if (others.length > 0) {
      offerLines([line, ...others])
      void runQueue()
    } else {
      noteLine(line)
      void send(line)
    }
    return undefined
  }

  return { pending, submit, send }
}
