/** What the scene that an answer led to has printed so far: the bench shows what it did, this what it said. */
import { questionText as text } from '../../content/text/quiz-question'
import { transcriptText } from '../../content/text/transcript'
import { useLayerlab } from '../../store/use-layerlab'
import { TranscriptEntry } from '../../ui/transcript/TranscriptEntry'
import '../../ui/transcript/transcript.css'

type Props = {
  /** So many commands only lead to the situation, which is told above. */
  readonly known: number
}

export function PlayedScene({ known }: Props) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const steps = useLayerlab((state) => state.scene?.steps)
  const closeScene = useLayerlab((state) => state.closeScene)
  const shown = frames
    .slice(0, cursor)
    .map((frame, place) => ({ frame, place, words: steps?.[place]?.words }))
    .slice(known)

  return (
    <section className="played-scene" aria-label={text.onTheBench}>
      <div className="transcript" role="log" aria-label={text.printed}>
        <ol>
          {shown.map(({ frame, place, words }) => (
            <TranscriptEntry
              key={place}
              line={frame.line}
              prompt={text.prompt}
              transcript={frame.transcript}
              refused={frame.events.some(({ type }) => type === 'request.refused')}
              words={transcriptText}
            >
              {words !== undefined && <p className="transcript-words">{words}</p>}
            </TranscriptEntry>
          ))}
        </ol>
      </div>
      <button type="button" className="quiet-button" onClick={closeScene}>
        {text.stopShowing}
      </button>
    </section>
  )
}
