/** Starting a class's test: its questions are drawn from the number of the class. */
import type { TestChoice } from '../store/form-names'
import type { LayerlabStore } from '../store/store'

/** Starts the test, or goes on with it where it is under way. */
export async function startTest(store: LayerlabStore, { form, seed }: TestChoice): Promise<void> {
  const { quizForm, quizSeed } = store.getState()
  if (quizForm === form && quizSeed === seed) return
  const [{ drawForm }, { formText }] = await Promise.all([
    import('../progress/forms/draw-forms'),
    import('../content/text/progress'),
  ])
  store.getState().startQuiz(drawForm(form, seed), seed, { mode: 'test', title: formText.round(form, seed), form })
}
