/** Choosing a file to load. What it holds is checked before anything is asked; what cannot be used is refused in a sentence. */
import { type ChangeEvent, useRef } from 'react'
import { ownDataText as text } from '../../content/text/progress'
import type { Learning } from '../../store/learning/learning'
import { mostLearningFileBytes, readLearningFile } from '../../store/learning/learning-file'

type Props = { readonly onFound: (learning: Learning) => void; readonly onSay: (words: string) => void }

export function LoadFile({ onFound, onSay }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target
    const file = field.files?.[0]
    if (!file) return
    const found = await foundIn(file)
    // The same file can be chosen again.
    field.value = ''
    if (found.state === 'read') {
      onSay('')
      onFound(found.learning)
    } else onSay(text.problems[found.state](file.name))
  }
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => input.current?.click()}>
        {text.load}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.load}
        onChange={(event) => void read(event)}
      />
    </>
  )
}

async function foundIn(file: File) {
  if (file.size > mostLearningFileBytes) return { state: 'large' } as const
  return readLearningFile(await file.text().catch(() => ''))
}
