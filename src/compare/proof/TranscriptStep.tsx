/** One command with its output, its exit code where it is not 0, and what to notice. */
import type { Frame } from '../../cli/frame'
import { proofText } from '../../content/text/compare'
import { transcriptText } from '../../content/text/transcript'
import { TranscriptEntry } from '../../ui/transcript/TranscriptEntry'

export function TranscriptStep({ frame, words }: { readonly frame: Frame; readonly words: string | undefined }) {
  const refused = frame.events.some(({ type }) => type === 'request.refused')
  return (
    <TranscriptEntry
      line={frame.line}
      prompt={proofText.prompt}
      transcript={frame.transcript}
      refused={refused}
      words={transcriptText}
    >
      {words !== undefined && <p className="transcript-words">{words}</p>}
    </TranscriptEntry>
  )
}
