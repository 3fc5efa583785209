/** The presentation with its bench and timeline. */
import type { ReactNode } from 'react'
import { Bench } from '../bench/Bench'
import Timeline from '../bench/timeline/Timeline'
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
        timeline={<Timeline />}
        onLeave={onLeave}
      />
    </>
  )
}
