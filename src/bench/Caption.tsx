/** What just happened: the command and what it did, in words that are also read aloud. */
import { benchText } from '../content/text/bench'
import { benchEventText } from '../content/text/bench-events'
import { Sign } from './signs'
import type { FrameSummary } from './words/summarise-frame'

type Props = {
  /** The command as typed; undefined at the start. */
  readonly line: string | undefined
  readonly summary: FrameSummary | undefined
  /** True when the reader came here by going back. */
  readonly wentBack: boolean
  /** True where it is only read aloud: there is nothing to press then. */
  readonly spokenOnly: boolean
  /** Offered when files of one container changed and the picture does not show it. */
  readonly inside: { readonly name: string; readonly onOpen: () => void } | undefined
}

function movement(line: string | undefined): string {
  return line === undefined ? benchEventText.movedToStart : benchEventText.movedBack(line)
}

export function Caption({ line, summary, wentBack, spokenOnly, inside }: Props) {
  const sentences = [...new Set(summary?.sentences ?? [benchEventText.start])]
  const further = summary?.further ?? []
  return (
    <section
      className="bench-caption"
      aria-label={benchText.caption.label}
      data-refused={summary?.refused ? '' : undefined}
    >
      <p className="bench-command">{line === undefined ? benchText.caption.start : <code>{line}</code>}</p>
      <div role="status">
        {wentBack && <span className="visually-hidden">{movement(line)}</span>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {!spokenOnly && (inside !== undefined || further.length > 0) && (
        <div className="bench-caption-more">
          {inside && (
            <button type="button" className="bench-link" onClick={inside.onOpen}>
              {benchText.seeInside(inside.name)}
              <Sign name="forward" />
            </button>
          )}
          {further.length > 0 && <Further sentences={further} />}
        </div>
      )}
    </section>
  )
}

function Further({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <details>
      <summary>{benchEventText.more(sentences.length)}</summary>
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
