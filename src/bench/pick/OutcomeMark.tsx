/** Whether a part is picked, and what came of it: by a sign, since colour alone says nothing. */
import { Sign } from '../../ui/Sign'
import type { Outcome } from './outcome'

type Props = { readonly picked: boolean; readonly outcome: Outcome | undefined }

export function OutcomeMark({ picked, outcome }: Props) {
  const sign = outcome === undefined ? picked && 'right' : outcome === 'wrong' ? 'close' : 'right'
  return (
    <span className="bench-pick-outcome" data-picked={picked ? '' : undefined} aria-hidden="true">
      {sign && <Sign name={sign} />}
    </span>
  )
}
