/** A generated question as a transcript, to be recorded from a real engine and then held by the conformance run. */
import type { QuizQuestion } from '../../../src/content/quiz/question'

/** The command lines that lead to the answer: the files are written, the story is played, the answer is shown. */
export function commandsOf({ situation }: QuizQuestion): readonly string[] {
  if (!situation) throw new Error('there is nothing to play')
  const files = Object.entries(situation.files).map(([name, content]) => `cat > ${name} <<'EOF'\n${content}EOF`)
  return [...files, ...situation.commands, ...situation.reveal]
}

/** The transcript without outputs. */
export function transcriptOf(question: QuizQuestion, title: string): string {
  const commands = commandsOf(question).map((command) => `  $ ${command.replaceAll('\n', '\n  > ')}`)
  return [`# ${title} (${question.id})`, '', 'Area: generated questions', '', ...commands, ''].join('\n')
}

/** The file that a question's transcript is in. */
export const transcriptName = ({ id }: QuizQuestion) => `${id.replaceAll('.', '-')}.t`
