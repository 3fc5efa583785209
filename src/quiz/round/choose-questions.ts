/** Which questions a round consists of. */
import { type Topic, topics } from '../../content/claims/vocabulary'
import { lastAttempt, type Progress } from '../../store/progress-slice'
import { shuffle } from '../../store/shuffle'
import { type QuizItem, quizPool } from './pool'

/** What a round is about: everything, one topic, the questions on the bench, or what was missed so far. */
export const subjects = ['mixed', ...topics, 'bench', 'missed'] as const
export type Subject = (typeof subjects)[number]

/** How many questions a round may have. */
export const roundLengths = [5, 10, 'all'] as const
export type RoundLength = (typeof roundLengths)[number]

/** True when the last answer to a question was wrong. */
function wasMissed(progress: Progress, id: string): boolean {
  return lastAttempt(progress, id)?.right === false
}

const isTopic = (subject: Subject): subject is Topic => topics.some((topic) => topic === subject)

/** The questions that a subject covers, in the order of the claims. */
export function questionsAbout(subject: Subject, progress: Progress): readonly QuizItem[] {
  if (subject === 'bench') return quizPool.filter(({ type }) => type === 'bench')
  if (subject === 'missed') return quizPool.filter(({ id }) => wasMissed(progress, id))
  return isTopic(subject) ? quizPool.filter(({ topic }) => topic === subject) : quizPool
}

/** The ids of a round's questions, shuffled. */
export function chooseQuestions(questions: readonly QuizItem[], length: RoundLength, seed: number): readonly string[] {
  const shuffled = shuffle(questions, seed).map(({ id }) => id)
  return length === 'all' ? shuffled : shuffled.slice(0, length)
}
