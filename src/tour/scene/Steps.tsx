/** The commands so far, each with what it printed and what to notice; the newest one stands out. */
import { useEffect, useRef } from 'react'
import type { ChapterScene } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { transcriptText } from '../../content/text/transcript'
import { useLayerlab } from '../../store/use-layerlab'
import { Terms } from '../../ui/terms/Terms'
import { Prompt } from '../../ui/transcript/Prompt'
import { TranscriptEntry } from '../../ui/transcript/TranscriptEntry'

export function Steps({ scene }: { readonly scene: ChapterScene }) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const busy = useLayerlab((state) => state.busy)
  const list = useRef<HTMLDivElement>(null)
  const shown = scene.steps.slice(0, cursor).flatMap((step, place) => {
    const frame = frames[place]
    return frame ? [{ step, frame, place }] : []
  })
  const pending = busy ? scene.steps[cursor]?.command : undefined

  useEffect(() => {
    if (cursor === 0) return
    // Of a long output its end is shown, with the words below it.
    const newest = list.current?.querySelector('li:last-of-type')
    for (const part of [newest, newest?.lastElementChild]) part?.scrollIntoView?.({ block: 'nearest' })
  }, [cursor])

  return (
    <section className="transcript" aria-label={tourText.commands} ref={list}>
      {cursor === 0 && pending === undefined && <p className="scene-ready">{tourText.ready(scene.steps.length)}</p>}
      <ol>
        {shown.map(({ step, frame, place }) => (
          <TranscriptEntry
            key={place}
            line={frame.line}
            prompt={tourText.prompt}
            transcript={frame.transcript}
            refused={frame.events.some(({ type }) => type === 'request.refused')}
            words={transcriptText}
          >
            <p className="scene-words">
              <Terms text={step.words} />
            </p>
          </TranscriptEntry>
        ))}
      </ol>
      {pending !== undefined && (
        <p className="transcript-pending">
          <Prompt text={tourText.prompt} />
          <code>{pending}</code> {tourText.running}
        </p>
      )}
    </section>
  )
}
