/** Playing what a question is about on the bench of the page. */
import type { QuizQuestion } from '../../content/quiz/question'
import type { Scene } from '../../content/scene'
import { useLayerlab } from '../../store/use-layerlab'
import { plain } from '../../ui/WithCode'

/** A question's situation as a scene: what led to it, then what shows the answer. Undefined for a question without one. */
function sceneOf({ id, stem, situation }: QuizQuestion): Scene | undefined {
  if (!situation) return undefined
  const { files, commands, reveal } = situation
  return { id, title: plain(stem), files, steps: [...commands, ...reveal].map((command) => ({ command })) }
}

/** A function that opens a claim's proof and plays it: its question was just answered elsewhere. */
export function usePlayProof(claim: string): () => void {
  const openProof = useLayerlab((state) => state.openProof)
  const skipQuestion = useLayerlab((state) => state.skipQuestion)
  const play = useLayerlab((state) => state.play)
  return () => void openProof(claim).then(skipQuestion).then(play)
}

/** A function that plays a question's situation with what shows the answer; for a question without one, the proof of its claim. */
export function useShowOnBench(question: QuizQuestion): () => void {
  const openScene = useLayerlab((state) => state.openScene)
  const play = useLayerlab((state) => state.play)
  const playProof = usePlayProof(question.claim)
  const scene = sceneOf(question)

  return () => {
    if (!scene) return playProof()
    openScene(scene)
    void play()
  }
}
