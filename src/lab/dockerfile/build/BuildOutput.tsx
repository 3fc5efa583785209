/** What the builder printed, folded away until it is wanted; open when the build failed. */
import type { Frame } from '../../../cli/frame'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { transcriptText } from '../../../content/text/transcript'
import { TranscriptOutput } from '../../../ui/transcript/TranscriptOutput'

export function BuildOutput({ frame: { transcript } }: { readonly frame: Frame }) {
  const failed = transcript.exitCode !== 0
  return (
    <details className="dockerfile-output" open={failed}>
      <summary>{failed ? `${text.output}: ${text.failed}` : text.output}</summary>
      <div className="transcript">
        <TranscriptOutput output={transcript.output} words={transcriptText} />
      </div>
    </details>
  )
}
