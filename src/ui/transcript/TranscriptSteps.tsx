/** Commands with what they printed, one below the other as a terminal shows them, and the one that is under way. */
import { type ReactNode, useEffect, useRef } from 'react'
import { Prompt } from './Prompt'
import { type EntryWords, TranscriptEntry, type WrittenTranscript } from './TranscriptEntry'

type Step = {
  readonly line: string
  readonly transcript: WrittenTranscript
  /** True when Docker refused the command. */
  readonly refused: boolean
  /** What to notice. */
  readonly remark?: ReactNode
}

type Props = {
  readonly steps: readonly Step[]
  /** The command that is under way. */
  readonly pending: string | undefined
  readonly words: EntryWords & { readonly prompt: string; readonly running: string }
  readonly label: string
  /** False where something else says aloud what comes. */
  readonly aloud?: boolean
  /** True where the newest step is brought into sight. */
  readonly follow?: boolean
}

export function TranscriptSteps({ steps, pending, words, label, aloud = true, follow = true }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const numbered = steps.map((step, place) => ({ ...step, place }))

  useEffect(() => {
    if (!follow || steps.length === 0) return
    // Of a long output its end is shown, with the remark below it.
    const newest = list.current?.lastElementChild
    for (const part of [newest, newest?.lastElementChild]) part?.scrollIntoView?.({ block: 'nearest' })
  }, [follow, steps.length])

  return (
    <div className="transcript" role="log" aria-live={aloud ? 'polite' : 'off'} aria-label={label}>
      <ol ref={list}>
        {numbered.map(({ place, remark, ...step }) => (
          <TranscriptEntry key={place} prompt={words.prompt} words={words} {...step}>
            {remark !== undefined && <p className="transcript-remark">{remark}</p>}
          </TranscriptEntry>
        ))}
      </ol>
      {pending !== undefined && (
        <p className="transcript-pending">
          <Prompt text={words.prompt} />
          <code>{pending}</code> {words.running}
        </p>
      )}
    </div>
  )
}
