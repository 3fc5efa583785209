/** Which questions a round consists of. */

import { claimSummaries } from '../../content/claims/summaries'
import { type Topic, topics } from '../../content/claims/vocabulary'
import { authoredQuestions } from '../../content/quiz'
import { generatedTemplates } from '../../content/quiz/generated-templates'
import type { QuestionType } from '../../content/quiz/question'
import { generatedProgressId, questionToAsk } from '../../content/quiz/question-id'
import { lastAttempt, type Progress } from '../../store/progress-slice'
import { seedFor, shuffle } from '../../store/shuffle'

/** What a round is about: everything, one topic, or what was missed so far. */
export const subjects = ['mixed', ...topics, 'missed'] as const
export type Subject = (typeof subjects)[number]

/** How the questions of a round are answered; the last are made anew each time, whatever their kind. */
export const kindGroups = ['any', 'choose', 'type', 'arrange', 'bench', 'generated'] as const
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

/** A question or a template that a round may draw from, by the id under which answers are noted. */
type Candidate = { readonly id: string; readonly claim: string; readonly group: KindGroup }

const candidates: readonly Candidate[] = [
  ...authoredQuestions.map(({ id, claim, type }) => ({ id, claim, group: groupOfType[type] })),
  ...generatedTemplates.map(({ id, claim }) => ({ id: generatedProgressId(id), claim, group: 'generated' as const })),
]

const topicOfClaim = new Map<string, Topic>(claimSummaries.map(({ id, topic }) => [id, topic]))

function isAbout({ id, claim }: Candidate, subject: Subject, progress: Progress): boolean {
  if (subject === 'mixed') return true
  if (subject === 'missed') return lastAttempt(progress, id)?.right === false
  return topicOfClaim.get(claim) === subject
}

/**
 * What a subject and a group of kinds cover, by the ids under which answers are noted, in the order of the content. Templates are asked for
 * by themselves, or come back when they were missed.
 */
export function questionsAbout(subject: Subject, group: KindGroup, progress: Progress): readonly string[] {
  const isInGroup = (candidate: Candidate) =>
    group === 'any' ? subject === 'missed' || candidate.group !== 'generated' : candidate.group === group
  return candidates
    .filter((candidate) => isInGroup(candidate) && isAbout(candidate, subject, progress))
    .map(({ id }) => id)
}

/** True for a group whose questions never run out: a round of them may be longer than there are templates. */
export function isEndless(group: KindGroup): boolean {
  return group === 'generated'
}

/** The ids of a round's questions, shuffled. Where there are fewer than asked for and they never run out, they come again in other words. */
export function chooseQuestions(
  noted: readonly string[],
  length: RoundLength,
  seed: number,
  endless = false,
): readonly string[] {
  const wanted = length === 'all' ? noted.length : endless ? length : Math.min(length, noted.length)
  const rounds = noted.length === 0 ? 0 : Math.ceil(wanted / noted.length)
  return Array.from({ length: rounds }, (_, round) => shuffle(noted, seedFor(seed, `round ${round}`)))
    .flat()
    .slice(0, wanted)
    .map((id, place) => questionToAsk(id, seedFor(seed, `question ${place}`)))
}
