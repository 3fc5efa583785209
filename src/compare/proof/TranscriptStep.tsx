/** One command with its output, its exit code where it is not 0, and what to notice. */
import type { Frame } from '../../cli/frame'
import { proofText } from '../../content/text/compare'
import { hasColumns } from '../../ui/columns'
import { Icon } from '../../ui/Icon'

/** Columns keep their places and scroll sideways where they do not fit; everything else wraps. */
function Output({ text }: { readonly text: string }) {
  const columns = hasColumns(text)
  return (
    <pre className="transcript-output" data-columns={columns ? '' : undefined} tabIndex={columns ? 0 : undefined}>
      <samp>{text}</samp>
    </pre>
  )
}

export function TranscriptStep({ frame, words }: { readonly frame: Frame; readonly words: string | undefined }) {
  const { exitCode, output } = frame.transcript
  const refused = frame.events.some(({ type }) => type === 'request.refused')
  const text = output
    .map((part) => part.text)
    .join('')
    .trimEnd()
  return (
    <li className="transcript-step" data-transcript-step data-failed={exitCode !== 0}>
      <pre className="transcript-command">
        <code>{frame.line}</code>
      </pre>
      {text !== '' && <Output text={text} />}
      {exitCode !== 0 && (
        <p className="transcript-exit">
          <Icon name="cross" />
          {refused && `${proofText.refused}, `}
          {proofText.exitCode(exitCode)}
        </p>
      )}
      {words !== undefined && <p className="transcript-words">{words}</p>}
    </li>
  )
}
