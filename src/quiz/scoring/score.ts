/** Judging any answer: the question's kind decides how. */
import type { Answer } from '../../content/quiz/answer'
import type { QuizQuestion } from '../../content/quiz/question'
import { type BenchKey, isBenchComplete, scoreBench } from './bench'
import { isChoiceComplete, scoreChoice } from './choice'
import { type CommandKey, isCommandComplete, scoreCommand } from './command'
import { isFaultyLineComplete, scoreFaultyLine } from './faulty-line'
import { isMatchComplete, scoreMatch } from './match'
import { isOrderComplete, scoreOrder } from './order'
import { type Outcome, unfitOutcome } from './outcome'
import { isOutputComplete, scoreOutput } from './output'
import { isSeveralComplete, scoreSeveral } from './several'
import { isTrueFalseComplete, scoreTrueFalse } from './true-false'

/** What the engine computed for a question; the other kinds need none. */
export type QuestionKey = BenchKey | CommandKey

/** True when there is enough of an answer to judge it. */
export function isComplete(question: QuizQuestion, answer: Answer): boolean {
  if (question.type === 'choice' && answer.type === 'choice') return isChoiceComplete(question, answer)
  if (question.type === 'several' && answer.type === 'several') return isSeveralComplete(question, answer)
  if (question.type === 'order' && answer.type === 'order') return isOrderComplete(question, answer)
  if (question.type === 'output' && answer.type === 'output') return isOutputComplete(question, answer)
  if (question.type === 'command' && answer.type === 'command') return isCommandComplete(question, answer)
  if (question.type === 'match' && answer.type === 'match') return isMatchComplete(question, answer)
  if (question.type === 'faulty-line' && answer.type === 'faulty-line') return isFaultyLineComplete(question, answer)
  if (question.type === 'true-false' && answer.type === 'true-false') return isTrueFalseComplete(question, answer)
  return question.type === 'bench' && answer.type === 'bench' && isBenchComplete(question, answer)
}

function scoreWithKey(question: QuizQuestion, answer: Answer, key: QuestionKey): Outcome {
  if (question.type === 'command' && answer.type === 'command' && key.type === 'command') {
    return scoreCommand(question, answer, key)
  }
  if (question.type === 'bench' && answer.type === 'bench' && key.type === 'bench') {
    return scoreBench(question, answer, key)
  }
  return unfitOutcome
}

/** The outcome of an answer. `key` is needed for the kinds that the engine judges. */
export function scoreAnswer(question: QuizQuestion, answer: Answer, key: QuestionKey | undefined): Outcome {
  if (question.type === 'choice' && answer.type === 'choice') return scoreChoice(question, answer)
  if (question.type === 'several' && answer.type === 'several') return scoreSeveral(question, answer)
  if (question.type === 'order' && answer.type === 'order') return scoreOrder(question, answer)
  if (question.type === 'output' && answer.type === 'output') return scoreOutput(question, answer)
  if (question.type === 'match' && answer.type === 'match') return scoreMatch(question, answer)
  if (question.type === 'faulty-line' && answer.type === 'faulty-line') return scoreFaultyLine(question, answer)
  if (question.type === 'true-false' && answer.type === 'true-false') return scoreTrueFalse(question, answer)
  return key ? scoreWithKey(question, answer, key) : unfitOutcome
}
