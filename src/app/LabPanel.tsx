/** The lab, loaded when it is opened first, with the way back to the tour for who came from there. */
import { lazy, Suspense } from 'react'
import { Lab } from '../lab/Lab'
import type { LabToolProps } from '../lab/lab-tool'
import { useLayerlab } from '../store/use-layerlab'

const LabTourBar = lazy(() => import('./LabTourBar'))

type Props = LabToolProps & { readonly onTour?: () => void }

export default function LabPanel({ onTour, ...tools }: Props) {
  const away = useLayerlab((state) => state.tour.away !== undefined)
  return (
    <>
      {away && onTour && (
        <Suspense fallback={null}>
          <LabTourBar onTour={onTour} />
        </Suspense>
      )}
      <Lab {...tools} />
    </>
  )
}
