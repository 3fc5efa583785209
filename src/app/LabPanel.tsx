/** The lab, loaded when it is opened first, with the way back to the tour for who came from there. */
import { lazy, Suspense, useState } from 'react'
import { type Planner, PlannerContext, planHere } from '../lab/dockerfile/build/planner'
import { Lab } from '../lab/Lab'
import type { LabToolProps } from '../lab/lab-tool'
import { useLayerlab } from '../store/use-layerlab'

const LabTourBar = lazy(() => import('./LabTourBar'))

type Props = LabToolProps & { readonly onTour?: () => void }

/** Plans builds beside the page, as far as the page may have a thread there. The one-file page has no second script to run. */
function newPlanner(): Planner {
  if (import.meta.env.MODE === 'single-file') return planHere
  const aside = import('./thread/plan-aside').then(({ planningAside }) => planningAside()).catch(() => planHere)
  return async (request, unwanted) => (await aside)(request, unwanted)
}

export default function LabPanel({ onTour, ...tools }: Props) {
  const away = useLayerlab((state) => state.tour.away !== undefined)
  const [planner] = useState(newPlanner)
  return (
    <PlannerContext value={planner}>
      {away && onTour && (
        <Suspense fallback={null}>
          <LabTourBar onTour={onTour} />
        </Suspense>
      )}
      <Lab {...tools} />
    </PlannerContext>
  )
}
