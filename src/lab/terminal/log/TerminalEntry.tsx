/** One command of the log, with buttons to copy it and to ask why it failed. */
import { memo, useId, useState } from 'react'
import { type Frame, wasRefused } from '../../../cli/frame'
import { shownInput } from '../../../cli/shown-input'
import { terminalText } from '../../../content/text/terminal'
import { transcriptText } from '../../../content/text/transcript'
import { copyText } from '../../../ui/copy-text'
import { TranscriptEntry } from '../../../ui/transcript/TranscriptEntry'
import { explanationOf } from '../explain'
import { Explanation } from './Explanation'

type Props = {
  readonly frame: Frame
  readonly prompt: string
  readonly onShowClaim: (claim: string) => void
  /** Says something in the terminal's status line. */
  readonly onSay: (words: string) => void
}

export const TerminalEntry = memo(function TerminalEntry({ frame, prompt, onShowClaim, onSay }: Props) {
  const { line, transcript } = frame
  const [explained, setExplained] = useState(false)
  const explanationId = useId()
  const refusal = explanationOf(frame)
  const output = transcript.output.map(({ text }) => text).join('')
  const why = refusal !== undefined && (
    <button
      type="button"
      className="quiet-button terminal-why-button"
      aria-expanded={explained}
      aria-controls={explained ? explanationId : undefined}
      onClick={() => setExplained(!explained)}
    >
      {terminalText.why}
    </button>
  )
  return (
    <TranscriptEntry
      prompt={prompt}
      line={shownInput(line)}
      transcript={transcript}
      refused={wasRefused(frame)}
      words={transcriptText}
      besideExitCode={why}
      actions={
        <div className="terminal-actions">
          <CopyButton label={terminalText.copyCommand} text={line} onSay={onSay} />
          {output !== '' && <CopyButton label={terminalText.copyOutput} text={output} onSay={onSay} />}
        </div>
      }
    >
      {explained && refusal !== undefined && (
        <Explanation id={explanationId} refusal={refusal} onShowClaim={onShowClaim} />
      )}
    </TranscriptEntry>
  )
})

type CopyProps = { readonly label: string; readonly text: string; readonly onSay: (words: string) => void }

function CopyButton({ label, text, onSay }: CopyProps) {
  const copy = async () => onSay((await copyText(text)) ? terminalText.copied : terminalText.copyRefused)
  return (
    <button type="button" className="quiet-button" onClick={() => void copy()}>
      {label}
    </button>
  )
}
