/** Starting rounds from components: the seed is drawn here, where the learner acts. */
import { useLayerlab } from '../store/use-layerlab'
import { chooseQuestions, type RoundLength } from './round/choose-questions'

/** A function that starts a round of some questions, named by their ids, in a fresh order. */
export function useStartRound(): (questionIds: readonly string[], length: RoundLength) => void {
  const startQuiz = useLayerlab((state) => state.startQuiz)
  return (questionIds, length) => {
    const seed = Math.floor(Math.random() * 2 ** 32)
    startQuiz(chooseQuestions(questionIds, length, seed), seed)
  }
}
