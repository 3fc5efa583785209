/** The lab, loaded when it is opened first, with the way back to the tour for who came from there. */
import { lazy, Suspense, useEffect, useState } from 'react'
import { PlannerContext, planHere } from '../lab/dockerfile/build/planner'
import { Lab } from '../lab/Lab'
import type { LabToolProps } from '../lab/lab-tool'
import { useLayerlab } from '../store/use-layerlab'
import type { PlanningAside } from './thread/plan-aside'

const planningHere: PlanningAside = { plan: planHere, end: () => undefined }

const LabTourBar = lazy(() => import('./LabTourBar'))

type Props = LabToolProps & { readonly onTour?: () => void }

/** Plans builds beside the page, as far as the page may have a thread there. The one-file page has no second script to run. */
function newPlanner(): PlanningAside {
  if (import.meta.env.MODE === 'single-file') return planningHere
  const aside = import('./thread/plan-aside').then(({ planningAside }) => planningAside()).catch(() => planningHere)
  return {
    plan: async (request, unwanted) => (await aside).plan(request, unwanted),
    end: () => void aside.then(({ end }) => end()),
  }
}

export default function LabPanel({ onTour, ...tools }: Props) {
  const away = useLayerlab((state) => state.tour.away !== undefined)
  const [{ plan, end }] = useState(newPlanner)
  // Who leaves the lab wants no plan any more; who comes back gets another thread.
  useEffect(() => end, [end])
  return (
    <PlannerContext value={plan}>
      {away && onTour && (
        <Suspense fallback={null}>
          <LabTourBar onTour={onTour} />
        </Suspense>
      )}
      <Lab {...tools} />
    </PlannerContext>
  )
}
