/** The commands so far with what they printed, as a terminal shows them, and a sentence on what to notice. */
import { useEffect, useRef } from 'react'
import type { Scene } from '../../content/scene'
import { proofText } from '../../content/text/compare'
import { useLayerlab } from '../../store/use-layerlab'
import { Prompt } from '../../ui/transcript/Prompt'
import { TranscriptStep } from './TranscriptStep'

export function ProofTranscript({ steps }: { readonly steps: Scene['steps'] }) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const busy = useLayerlab((state) => state.busy)
  const log = useRef<HTMLDivElement>(null)
  const shown = frames.slice(0, cursor).map((frame, place) => ({ frame, place, words: steps[place]?.words }))
  const pending = busy ? steps[cursor]?.command : undefined

  useEffect(() => {
    if (cursor > 0) log.current?.querySelector('li:last-of-type')?.scrollIntoView?.({ block: 'nearest' })
  }, [cursor])

  return (
    <div className="transcript" role="log" aria-label={proofText.transcript} ref={log}>
      <ol>
        {shown.map(({ place, frame, words }) => (
          <TranscriptStep key={place} frame={frame} words={words} />
        ))}
      </ol>
      {pending !== undefined && (
        <p className="transcript-pending">
          <Prompt text={proofText.prompt} />
          <code>{pending}</code> {proofText.running}
        </p>
      )}
    </div>
  )
}
