/** What a command did, in words: the sentences that matter most, or the rest of them behind a summary. */
import { useMemo } from 'react'
import type { Frame } from '../../cli/frame'
import { benchEventText } from '../../content/text/bench-events'
import type { Machine } from '../../engine/machine'
import { summariseFrame } from '../words/summarise-frame'

type Props = { readonly frame: Frame; readonly before: Machine; readonly part: 'main' | 'further' }

export default function FrameWords({ frame, before, part }: Props) {
  const { sentences, further } = useMemo(() => summariseFrame(frame, { before, after: frame.machine }), [frame, before])
  if (part === 'main') return [...new Set(sentences)].map((sentence) => <p key={sentence}>{sentence}</p>)
  if (further.length === 0) return null
  return (
    <details>
      <summary>{benchEventText.more(further.length)}</summary>
      <ul>
        {[...new Set(further)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
