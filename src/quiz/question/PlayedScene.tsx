/** What the scene that an answer led to has printed so far: the bench shows what it did, this what it said. */
import { questionText as text } from '../../content/text/quiz-question'
import { transcriptText } from '../../content/text/transcript'
import { useLayerlab } from '../../store/use-layerlab'
import { usePlayedSteps } from '../../store/use-played-steps'
import { TranscriptSteps } from '../../ui/transcript/TranscriptSteps'

type Props = {
  /** So many commands only lead to the situation, which is told above. */
  readonly known: number
}

export function PlayedScene({ known }: Props) {
  const played = usePlayedSteps(known)
  const closeScene = useLayerlab((state) => state.closeScene)
  return (
    <section className="played-scene" aria-label={text.onTheBench}>
      <TranscriptSteps {...played} words={transcriptText} label={text.printed} follow={false} />
      <button type="button" className="quiet-button" onClick={closeScene}>
        {text.stopShowing}
      </button>
    </section>
  )
}
