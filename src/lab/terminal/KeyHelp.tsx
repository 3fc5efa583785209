/** Which keys do what. */
import { terminalText } from '../../content/text/terminal'

export function KeyHelp() {
  return (
    <details className="terminal-help">
      <summary>{terminalText.help}</summary>
      <dl>
        {terminalText.helpRows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
