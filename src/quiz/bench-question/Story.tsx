/** What happened before the question: the files and the commands. */

import type { BenchQuestion } from '../../content/quiz/schema'
import { quizBenchText } from '../../content/text/quiz'

export function Story({ scenario }: { readonly scenario: BenchQuestion }) {
  return (
    <div className="story">
      <p className="question-kind">{quizBenchText.story}</p>
      {Object.entries(scenario.files ?? {}).map(([name, content]) => (
        <figure key={name}>
          <figcaption>
            <code>{name}</code>
          </figcaption>
          <pre>{content.trimEnd()}</pre>
        </figure>
      ))}
      <ol>
        {scenario.commands.map((command) => (
          <li key={command}>
            <code>{command}</code>
          </li>
        ))}
      </ol>
    </div>
  )
}
