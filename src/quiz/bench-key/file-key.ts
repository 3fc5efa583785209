/** Which file a container finds with a content: the container itself is asked. */
import type { QuestionOf } from '../../content/quiz/question'
import type { Machine } from '../../engine/machine'
import type { RunCommand } from '../../store/timeline-slice'
import type { BenchKey, BenchOption } from '../scoring/bench'

type FileQuestion = Extract<QuestionOf<'bench'>, { readonly asks: 'file' }>

export async function fileKey(machine: Machine, question: FileQuestion, run: RunCommand): Promise<BenchKey> {
  const options: BenchOption[] = []
  for (const { path, feedback, belief } of question.paths) {
    const { transcript } = await run(machine, `docker exec ${question.container} cat '${path}'`)
    const right = transcript.exitCode === 0 && transcript.stdout.trim() === question.content.trim()
    options.push({ name: path, title: path, right, feedback, belief })
  }
  return { type: 'bench', options }
}
