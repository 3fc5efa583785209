/** Asks for something on the bench, where the engine has the key. */
import type { QuestionOf } from '../../../content/quiz/question'
import type { Ask, Case } from '../case'
import { retold } from '../story'

type BenchQuestion = QuestionOf<'bench'>
type AskedOnBench<Question> = Question extends BenchQuestion
  ? Omit<Question, 'id' | 'claim' | 'stem' | 'hint' | 'situation'>
  : never

export type BenchCase = Case & { readonly asked: AskedOnBench<BenchQuestion> }

/** True of a file question where exactly one of the files has the content, and of any other question. */
export const askBench: Ask<BenchCase> = async (drawn, play) => {
  const { asked } = drawn
  if (asked.asks !== 'file') return asked
  const { container, content, paths } = asked
  const looks = paths.map((path) => `docker exec ${container} cat ${path}`)
  const { revealed } = await play(retold(drawn, { reveal: looks }))
  const fitting = revealed.filter(({ transcript }) => transcript.stdout.trimEnd() === content)
  return fitting.length === 1 ? asked : undefined
}
