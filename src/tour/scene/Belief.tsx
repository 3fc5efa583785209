/** The false belief that an answer points to: its name, or, after an error that the learner was certain of, all that stands against it. */
import { useContext } from 'react'
import { misconceptions } from '../../content/misconceptions'
import type { MisconceptionId } from '../../content/misconceptions/ids'
import { refutationText } from '../../content/text/refutation'
import { findClaimId } from '../../store/proof-scene'
import { Refutation } from '../../ui/refutation/Refutation'
import { TourActionsContext } from '../tour-actions'

type Props = { readonly id: MisconceptionId; readonly certain: boolean }

export function Belief({ id, certain }: Props) {
  const { onProof } = useContext(TourActionsContext)
  const words = misconceptions[id]
  const claim = findClaimId(words.proof)
  return (
    <Refutation
      words={words}
      labels={refutationText.afterAnswers}
      form={certain ? 'full' : 'short'}
      onWatchProof={claim && onProof ? () => onProof(claim) : undefined}
    />
  )
}
