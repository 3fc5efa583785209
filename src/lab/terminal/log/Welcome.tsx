/** What an empty terminal says: what this is, and what to try. */
import { terminalText } from '../../../content/text/terminal'

export function Welcome({ onTry }: { readonly onTry: (line: string) => void }) {
  return (
    <div className="terminal-welcome">
      <p>{terminalText.welcome}</p>
      <p>{terminalText.examples}</p>
      <ul>
        {terminalText.exampleCommands.map((line) => (
          <li key={line}>
            <button type="button" className="quiet-button" onClick={() => onTry(line)}>
              <code>{line}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
