/** Asks which file of a container has a content; answered on the bench. */
import type { Ask, JudgedCase } from '../case'
import { type Judge, judgements } from '../judgements'

export type FileCase = JudgedCase & { readonly container: string; readonly content: string }

/** Whether the file at a path was shown with this content. */
const hasContent =
  (content: string): Judge<boolean> =>
  ({ revealed }, path) =>
    revealed.some(({ line, transcript }) => line.endsWith(` ${path}`) && transcript.stdout.trim() === content)

/** A question in which exactly one file, whose paths are the items, is shown with the content. */
export const askBenchFile: Ask<FileCase> = async (drawn, play, draws) => {
  const { container, content } = drawn
  const judged = await judgements(drawn, hasContent(content), play)
  if (judged.filter(({ verdict }) => verdict).length !== 1 || !judged.some(({ belief }) => belief)) return undefined
  const paths = draws.mix(judged).map(({ text: path, verdict: _, ...remark }) => ({ path, ...remark }))
  return { type: 'bench', asks: 'file', container, content, paths }
}
