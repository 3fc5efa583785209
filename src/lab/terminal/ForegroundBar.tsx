/** While a program has the terminal: which one, and how to get out of it. */
import type { ForegroundProgram } from '../../cli/terminal-prompt'
import { terminalText } from '../../content/text/terminal'
import { detach, endOfInput, interrupt } from './control-keys'

type Props = {
  readonly program: ForegroundProgram
  readonly onSend: (keys: string) => void
}

export function ForegroundBar({ program: { line, reads }, onSend }: Props) {
  const keys = [
    [interrupt, terminalText.foregroundKeys.interrupt],
    ...(reads ? ([[endOfInput, terminalText.foregroundKeys.endOfInput]] as const) : []),
    [detach, terminalText.foregroundKeys.detach],
  ] as const
  return (
    <div className="terminal-foreground">
      <p>
        {reads ? terminalText.foregroundReads : terminalText.foregroundRuns} <code>{line}</code>
      </p>
      {keys.map(([sent, name]) => (
        <button key={name} type="button" className="quiet-button" onClick={() => onSend(sent)}>
          {name}
        </button>
      ))}
    </div>
  )
}
