/** Slower and faster, with the pace between them. A button that has nothing to do stays and says so, because it may have the focus. */
import './pace.css'

type Props<Pace> = {
  readonly words: {
    readonly slower: string
    readonly faster: string
    readonly pace: (pace: number) => string
    /** What the number between the buttons is. */
    readonly paceMeaning: string
  }
  /** The slowest first. */
  readonly paces: readonly Pace[]
  readonly value: Pace
  readonly onChange: (pace: Pace) => void
}

export function PaceControl<Pace extends number>({ words, paces, value, onChange }: Props<Pace>) {
  const place = paces.indexOf(value)
  const change = (to: Pace | undefined) => to !== undefined && onChange(to)
  return (
    <div className="pace-control">
      <button
        type="button"
        className="quiet-button"
        aria-disabled={place === 0}
        onClick={() => change(paces[place - 1])}
      >
        {words.slower}
      </button>
      <output aria-label={words.paceMeaning}>{words.pace(value)}</output>
      <button
        type="button"
        className="quiet-button"
        aria-disabled={place === paces.length - 1}
        onClick={() => change(paces[place + 1])}
      >
        {words.faster}
      </button>
    </div>
  )
}
