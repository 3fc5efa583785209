/** Judging an answer when the learner commits to it. */
import type { Answer } from '../../content/quiz/answer'
import type { QuizQuestion } from '../../content/quiz/question'
import type { RunCommand } from '../../store/timeline-slice'
import type { Outcome } from '../scoring/outcome'
import { scoreAnswer } from '../scoring/score'
import type { Prepared } from './prepare-question'
import { leftBy } from './run-command'

/** The answer as it is kept, and what it is worth. A command is run first, on the machine that the question is about. */
export async function judge(
  question: QuizQuestion,
  draft: Answer,
  { machine, key }: Prepared,
  run: RunCommand,
): Promise<{ readonly answer: Answer; readonly outcome: Outcome }> {
  const answer =
    question.type === 'command' && draft.type === 'command' && machine
      ? { ...draft, ran: await leftBy(machine, draft.text, question.leaves, run) }
      : draft
  return { answer, outcome: scoreAnswer(question, answer, key) }
}
