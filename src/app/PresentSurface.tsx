/** The presentation with its bench and verdict signs. */
import type { ReactNode } from 'react'
import { Bench } from '../bench/Bench'
import { claimSummaries } from '../content/claims/summaries'
import { Presentation } from '../present/Presentation'
import { loadPresentedClaim } from './claims'

type Props = { readonly onLeave: () => void; readonly notices: ReactNode }

export default function PresentSurface({ onLeave, notices }: Props) {
  return (
    <>
      {notices}
      <Presentation
        claims={claimSummaries}
        loadClaim={loadPresentedClaim}
        bench={<Bench pictureOnly />}
        onLeave={onLeave}
      />
    </>
  )
}
