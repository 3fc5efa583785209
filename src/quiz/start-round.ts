/** Starting rounds from components: the seed is drawn here, where the learner acts. */
import { useLayerlab } from '../store/use-layerlab'
import { chooseQuestions, type RoundLength } from './round/choose-questions'
import type { QuizItem } from './round/pool'

/** A function that starts a round of some questions in a fresh order. */
export function useStartRound(): (questions: readonly QuizItem[], length: RoundLength) => void {
  const startQuiz = useLayerlab((state) => state.startQuiz)
  return (questions, length) => {
    const seed = Math.floor(Math.random() * 2 ** 32)
    startQuiz(chooseQuestions(questions, length, seed), seed)
  }
}
