/**
 * A false belief and what stands against it. The short form names the belief; the full form, for an error that somebody was sure of, denies
 * it, explains, and leads to the proof.
 */
import { Icon } from '../Icon'
import { WithCode } from '../WithCode'
import './refutation.css'

type RefutationWords = {
  /** The belief, in the words of somebody who holds it. What is typed stands between backticks, here and below. */
  readonly belief: string
  readonly denial: string
  readonly explanation: string
}

/** What is written around the words; the belief itself, its denial and its explanation speak for themselves. */
type RefutationLabels = {
  /** Above the belief. */
  readonly belief: string
  /** On the button that leads to the proof. */
  readonly watchProof: string
}

type Props = {
  readonly words: RefutationWords
  readonly labels: RefutationLabels
  readonly form: 'short' | 'full'
  /** Leads to the proof; without it, no button is shown. */
  readonly onWatchProof?: (() => void) | undefined
}

export function Refutation({ words, labels, form, onWatchProof }: Props) {
  return (
    <div className="refutation" data-form={form}>
      <p className="refutation-belief">
        <span className="refutation-label">{labels.belief}</span>{' '}
        <q>
          <WithCode text={words.belief} />
        </q>
      </p>
      {form === 'full' && <Denial words={words} />}
      {onWatchProof !== undefined && <WatchProof label={labels.watchProof} onWatchProof={onWatchProof} />}
    </div>
  )
}

/** What stands against a belief that is named elsewhere. */
export function Denial({ words: { denial, explanation } }: { readonly words: Omit<RefutationWords, 'belief'> }) {
  return (
    <>
      <p className="refutation-denial">
        <Icon name="check" />
        <span>
          <WithCode text={denial} />
        </span>
      </p>
      <p className="refutation-explanation">
        <WithCode text={explanation} />
      </p>
    </>
  )
}

type WatchProps = { readonly label: string; readonly onWatchProof: () => void }

export function WatchProof({ label, onWatchProof }: WatchProps) {
  return (
    <button type="button" className="quiet-button refutation-proof" onClick={onWatchProof}>
      <Icon name="play" />
      {label}
    </button>
  )
}
