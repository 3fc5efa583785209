/** What happened before the question: the files and the commands. */
import type { Situation } from '../../content/quiz/question'
import { questionText } from '../../content/text/quiz-question'

/** A command may come twice: its place tells one from the other. */
const numbered = (commands: readonly string[]) => commands.map((command, place) => ({ command, place }))

export function Story({ situation: { files, commands } }: { readonly situation: Situation }) {
  return (
    <div className="story">
      <p className="story-title">{questionText.story}</p>
      {Object.entries(files).map(([name, content]) => (
        <figure key={name}>
          <figcaption>
            <code>{name}</code>
          </figcaption>
          <pre>{content.trimEnd()}</pre>
        </figure>
      ))}
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
