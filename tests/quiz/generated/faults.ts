/** What may be wrong about a generated question whatever it asks. */
import type { MisconceptionId } from '../../../src/content/misconceptions/ids'
import type { QuestionOf, QuizQuestion } from '../../../src/content/quiz/question'

type Said = { readonly feedback: string; readonly belief?: MisconceptionId | undefined }
type Fault = string | false

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text)
const repeated = (texts: readonly string[]): Fault => new Set(texts).size < texts.length && 'two answers are the same'
const empty = (texts: readonly string[]): Fault => texts.some((text) => text.trim() === '') && 'an answer is empty'
const unsaid = (parts: readonly Said[]): Fault =>
  parts.some(({ feedback }) => feedback.trim() === '') && 'an answer has no feedback'
const harmless = (parts: readonly Said[]): Fault => !parts.some(({ belief }) => belief) && 'no answer shows a belief'
const rightOnes = (options: readonly { readonly correct: boolean }[]) => options.filter(({ correct }) => correct).length

function ofOptions({ options }: QuestionOf<'choice'> | QuestionOf<'several'>): readonly Fault[] {
  return [repeated(textsOf(options)), empty(textsOf(options)), unsaid(options), harmless(options)]
}

function faults(question: QuizQuestion): readonly Fault[] {
  switch (question.type) {
    case 'choice':
      return [
        ...ofOptions(question),
        rightOnes(question.options) !== 1 && 'not exactly one option is right',
        question.options.length < 3 && 'fewer than three options',
      ]
    case 'several':
      return [
        ...ofOptions(question),
        rightOnes(question.options) === 0 && 'no option is right',
        rightOnes(question.options) === question.options.length && 'no option is wrong',
      ]
    case 'output': {
      const outputs = [...question.accepted, ...question.mistakes.map(({ output }) => output)]
      return [repeated(outputs), empty(outputs), unsaid([question, ...question.mistakes]), harmless(question.mistakes)]
    }
    case 'command': {
      const commands = [question.solution, ...question.mistakes.map(({ command }) => command)]
      return [repeated(commands), unsaid([question, ...question.mistakes]), harmless(question.mistakes)]
    }
    case 'match':
      return [
        repeated(textsOf(question.pairs)),
        repeated(question.targets),
        unsaid(question.pairs),
        harmless(question.pairs),
        question.pairs.some(({ target }) => question.targets[target] === undefined) && 'a target is missing',
        new Set(question.pairs.map(({ target }) => target)).size < 2 && 'all belong to one target',
      ]
    case 'faulty-line':
      return [
        repeated(textsOf(question.lines)),
        unsaid(question.lines),
        harmless(question.lines),
        question.lines.filter(({ faulty }) => faulty).length !== 1 && 'not exactly one line is at fault',
      ]
    case 'order':
      return [
        repeated(textsOf(question.entries)),
        question.entries.some(({ why }) => why.trim() === '') && 'an entry says no reason',
        unsaid([question]),
        harmless([question]),
      ]
    case 'bench':
      if (question.asks !== 'file') return []
      return [
        repeated(question.paths.map(({ path }) => path)),
        question.paths.some(({ path }) => !path.startsWith('/')) && 'a path is not absolute',
        unsaid(question.paths),
        harmless(question.paths),
      ]
    case 'true-false':
      return [
        repeated(textsOf(question.reasons)),
        rightOnes(question.reasons) !== 1 && 'not exactly one reason is right',
      ]
  }
}

/** What is wrong about a question, in words; nothing when it is sound. */
export function faultsOf(question: QuizQuestion): readonly string[] {
  return faults(question).filter((fault) => fault !== false)
}
