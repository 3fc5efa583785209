/** Starting rounds from components: the seed is drawn here, where the learner acts. */
import { useLayerlab } from '../store/use-layerlab'
import { chooseQuestions, type RoundLength } from './round/choose-questions'

/** A function that starts a round of some questions in a fresh order. They go by the ids under which answers are noted. */
export function useStartRound(): (noted: readonly string[], length: RoundLength, endless?: boolean) => void {
  const startQuiz = useLayerlab((state) => state.startQuiz)
  const drawSeed = useLayerlab((state) => state.drawSeed)
  return (noted, length, endless) => {
    const seed = drawSeed()
    startQuiz(chooseQuestions(noted, length, seed, endless), seed)
  }
}
