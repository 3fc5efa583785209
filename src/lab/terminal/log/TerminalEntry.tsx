/** One command of the log, with buttons to copy it and to ask why it failed. */
import { memo, useId, useState } from 'react'
import type { Frame } from '../../../cli/frame'
import { shownInput } from '../../../cli/shown-input'
import { claimSummaries } from '../../../content/claims/summaries'
import type { Refusal } from '../../../content/refusals'
import { terminalText } from '../../../content/text/terminal'
import { transcriptText } from '../../../content/text/transcript'
import { copyText } from '../../../ui/copy-text'
import { Icon } from '../../../ui/Icon'
import { Terms } from '../../../ui/terms/Terms'
import { TranscriptEntry } from '../../../ui/transcript/TranscriptEntry'
import { explanationOf } from '../explain'

type Props = {
  readonly frame: Frame
  readonly prompt: string
  readonly onShowClaim: (claim: string) => void
  /** Says something in the terminal's status line. */
  readonly onSay: (words: string) => void
}

export const TerminalEntry = memo(function TerminalEntry({ frame, prompt, onShowClaim, onSay }: Props) {
  const { line, transcript, events } = frame
  const [explained, setExplained] = useState(false)
  const explanationId = useId()
  const refusal = explanationOf(transcript)
  const refused = events.some(({ type }) => type === 'request.refused')
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
      refused={refused}
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

type ExplanationProps = {
  readonly id: string
  readonly refusal: Refusal
  readonly onShowClaim: (claim: string) => void
}

function Explanation({ id, refusal: { why, claim }, onShowClaim }: ExplanationProps) {
  const aspect = claimSummaries.find((summary) => summary.id === claim)?.aspect
  return (
    <div className="terminal-why" id={id}>
      <p>
        <Terms text={why} />
      </p>
      {claim !== undefined && aspect !== undefined && (
        <button type="button" className="quiet-button" onClick={() => onShowClaim(claim)}>
          {terminalText.showClaim(aspect)}
          <Icon name="next" />
        </button>
      )}
    </div>
  )
}

type CopyProps = { readonly label: string; readonly text: string; readonly onSay: (words: string) => void }

function CopyButton({ label, text, onSay }: CopyProps) {
  const copy = async () => onSay((await copyText(text)) ? terminalText.copied : terminalText.copyRefused)
  return (
    <button type="button" className="quiet-button" onClick={() => void copy()}>
      {label}
    </button>
  )
}
