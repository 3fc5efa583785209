/** What a command wrote: the two streams in their order, columns kept, long outputs folded. */
import { useMemo, useState } from 'react'
import { hasColumns } from '../columns'
import { foldOutput, type OutputPart, readableOutput } from './fold'
import './transcript.css'

export type OutputWords = {
  /** Before what went to standard error, for those who do not see its colour. */
  readonly errorOutput: string
  readonly linesHidden: (lines: number) => string
  readonly moreLines: (lines: number) => string
}

type Props = { readonly output: readonly OutputPart[]; readonly words: OutputWords }

const firstRows = { head: 120, tail: 30 }
const rowsMore = 1000

export function TranscriptOutput({ output, words }: Props) {
  const [headRows, setHeadRows] = useState(firstRows.head)
  const readable = useMemo(() => readableOutput(output), [output])
  const folded = useMemo(() => foldOutput(readable, { ...firstRows, head: headRows }), [readable, headRows])
  if (readable.every(({ text }) => text === '')) return null
  const more = Math.min(rowsMore, folded.hiddenLines)
  return (
    <>
      <OutputText parts={folded.head} errorLabel={words.errorOutput} />
      {folded.hiddenLines > 0 && (
        <p className="transcript-fold">
          {words.linesHidden(folded.hiddenLines)}
          <button type="button" className="quiet-button" onClick={() => setHeadRows(headRows + rowsMore)}>
            {words.moreLines(more)}
          </button>
        </p>
      )}
      {folded.tail.length > 0 && <OutputText parts={folded.tail} errorLabel={words.errorOutput} />}
    </>
  )
}

/** Columns keep their places and scroll sideways where they do not fit; everything else wraps. */
function OutputText({ parts, errorLabel }: { readonly parts: readonly OutputPart[]; readonly errorLabel: string }) {
  const placed = parts.map((part, place) => ({ ...part, place }))
  const columns = parts.some(({ text }) => hasColumns(text))
  return (
    <pre className="transcript-output" data-columns={columns ? '' : undefined} tabIndex={columns ? 0 : undefined}>
      {placed.map(({ stream, text, place }) => (
        <samp key={place} data-stream={stream}>
          {stream === 'stderr' && <span className="visually-hidden">{errorLabel} </span>}
          {text}
        </samp>
      ))}
    </pre>
  )
}
