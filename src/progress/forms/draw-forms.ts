/** Two parallel forms of a test: made after one plan, without a question in common, the same for the same seed. */
import { claimSummaries } from '../../content/claims/summaries'
import { authoredQuestions } from '../../content/quiz'
import { type FormSlot, formBlueprint } from '../../content/quiz/form-blueprint'
import type { QuestionOf } from '../../content/quiz/question'
import type { TestForm } from '../../store/form-names'
import { seedFor, shuffle } from '../../store/shuffle'

const topicOf = new Map<string, string>(claimSummaries.map(({ id, topic }) => [id, topic]))

/** All questions that fit a place in the plan. */
export function candidatesFor({ topic, thinking }: FormSlot): readonly QuestionOf<'choice'>[] {
  return authoredQuestions
    .filter((question) => question.type === 'choice')
    .filter((question) => question.thinking === thinking && topicOf.get(question.claim) === topic)
}

/** Two questions for a place in the plan, one for each form; which is which is drawn as well. */
function drawPair(slot: FormSlot, seed: number): Readonly<Record<TestForm, string>> {
  const drawn = shuffle(candidatesFor(slot), seedFor(seed, `${slot.topic} ${slot.thinking}`))
  const [before, after] = drawn
  if (!before || !after) throw new Error(`a form needs two questions for ${slot.topic}, ${slot.thinking}`)
  return { before: before.id, after: after.id }
}

/** The questions of a form, in an order of its own. */
export function drawForm(form: TestForm, seed: number): readonly string[] {
  const ids = formBlueprint.map((slot) => drawPair(slot, seed)[form])
  return shuffle(ids, seedFor(seed, form))
}
