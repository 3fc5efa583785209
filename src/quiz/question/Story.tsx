/** What happened before the question: the files and the commands. */
import type { QuizQuestion } from '../../content/quiz/question'
import { questionText } from '../../content/text/quiz-question'
import { FileFigures } from '../../ui/files/FileFigures'

/** A command may come twice: its place tells one from the other. */
const numbered = (commands: readonly string[]) => commands.map((command, place) => ({ command, place }))

/** Shows nothing where there is nothing to tell; a question about the lines of a Dockerfile shows that file itself. */
export function Story({ question }: { readonly question: QuizQuestion }) {
  const { files, commands } = question.situation ?? { files: {}, commands: [] }
  const shown = Object.entries(files).filter(([name]) => question.type !== 'faulty-line' || name !== 'Dockerfile')
  if (shown.length === 0 && commands.length === 0) return null
  return (
    <div className="story">
      <p className="story-title">{commands.length > 0 ? questionText.story : questionText.directory}</p>
      <FileFigures files={Object.fromEntries(shown)} />
      {commands.length > 0 && (
        <ol>
          {numbered(commands).map(({ command, place }) => (
            <li key={place}>
              <code>{command}</code>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
