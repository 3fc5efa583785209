/** A verdict as a sign and a word: never by colour alone. */
import './verdict-mark.css'

const signs = {
  accurate: 'M2.5 8.6l3.4 3.6 7.6-8.6',
  simplified: 'M2.5 6.4c2-2.2 3.7-1.9 5.5-.6s3.6 1.6 5.5-.6M2.5 11.2c2-2.2 3.7-1.9 5.5-.6s3.6 1.6 5.5-.6',
  misleading: 'M8 2.4v6.9M8 13v.2',
  wrong: 'M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6',
} as const

type Props = {
  readonly verdict: keyof typeof signs
  /** The verdict's name, as the learner reads it. */
  readonly label: string
}

export function VerdictMark({ verdict, label }: Props) {
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[verdict]} />
      </svg>
      {label}
    </span>
  )
}
