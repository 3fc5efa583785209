/** Which questions a round consists of. */

import { claimSummaries } from '../../content/claims/summaries'
import { type Topic, topics } from '../../content/claims/vocabulary'
import { authoredQuestions } from '../../content/quiz'
import type { QuestionType, QuizQuestion } from '../../content/quiz/question'
import { lastAttempt, type Progress } from '../../store/progress-slice'
import { shuffle } from '../../store/shuffle'

/** What a round is about: everything, one topic, or what was missed so far. */
export const subjects = ['mixed', ...topics, 'missed'] as const
export type Subject = (typeof subjects)[number]

/** How the questions of a round are answered. */
export const kindGroups = ['any', 'choose', 'type', 'arrange', 'bench'] as const
export type KindGroup = (typeof kindGroups)[number]

const groupOfType: Readonly<Record<QuestionType, KindGroup>> = {
  choice: 'choose',
  several: 'choose',
  'true-false': 'choose',
  output: 'type',
  command: 'type',
  order: 'arrange',
  match: 'arrange',
  'faulty-line': 'arrange',
  bench: 'bench',
}

/** How many questions a round may have. */
export const roundLengths = [5, 10, 'all'] as const
export type RoundLength = (typeof roundLengths)[number]

const topicOfClaim = new Map<string, Topic>(claimSummaries.map(({ id, topic }) => [id, topic]))

function isAbout({ id, claim }: QuizQuestion, subject: Subject, progress: Progress): boolean {
  if (subject === 'mixed') return true
  if (subject === 'missed') return lastAttempt(progress, id)?.right === false
  return topicOfClaim.get(claim) === subject
}

/** The authored questions that a subject and a group of kinds cover, in the order of the content. */
export function questionsAbout(subject: Subject, group: KindGroup, progress: Progress): readonly QuizQuestion[] {
  return authoredQuestions.filter(
    (question) => (group === 'any' || groupOfType[question.type] === group) && isAbout(question, subject, progress),
  )
}

/** The ids of a round's questions, shuffled. */
export function chooseQuestions(ids: readonly string[], length: RoundLength, seed: number): readonly string[] {
  const shuffled = shuffle(ids, seed)
  return length === 'all' ? shuffled : shuffled.slice(0, length)
}
