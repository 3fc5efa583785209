/** What the picture shows, and the way back from inside a container. */
import { benchText as text } from '../content/text/bench'
import { Sign } from '../ui/Sign'

type Props = {
  /** The container that is looked into; undefined for the host. */
  readonly inside: { readonly name: string; readonly onBack: () => void; readonly onDetails: () => void } | undefined
  readonly hintId: string
}

export function BenchHeader({ inside, hintId }: Props) {
  return (
    <header className="bench-header">
      {inside && (
        <button type="button" className="bench-link" onClick={inside.onBack}>
          <Sign name="back" />
          {text.backToHost}
        </button>
      )}
      <h2>{inside === undefined ? text.title : text.insideTitle(inside.name)}</h2>
      {inside && (
        <button type="button" className="bench-link" onClick={inside.onDetails}>
          {text.details}
        </button>
      )}
      {inside && <p className="bench-hint">{text.insideHint}</p>}
      <p className="visually-hidden" id={hintId}>
        {text.keys}
      </p>
    </header>
  )
}
