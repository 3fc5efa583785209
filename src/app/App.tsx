/** The page: one of four surfaces over one store. */
import { LazyMotion, MotionConfig } from 'framer-motion'
import { lazy, Suspense, useCallback } from 'react'
import { appText } from '../content/text/app'
import type { StorageKind } from '../store/persistence'
import { useLayerlab } from '../store/use-layerlab'
import { pageShown } from '../ui/page-shown'
import type { Address, AddressProblem } from './address'
import { useAppearance } from './appearance'
import { loadScene } from './claims'
import { ErrorBoundary } from './ErrorBoundary'
import { Loading } from './Loading'
import { Notices } from './Notices'
import { type OpenLinkedLab, useNavigation } from './navigation'
import { StudySurface } from './study/StudySurface'

const PresentSurface = lazy(() => import('./PresentSurface'))
const FactsSurface = lazy(() => import('./FactsSurface'))
const EmbedSurface = lazy(() => import('./EmbedSurface'))
const KeptAside = lazy(() => import('./KeptAside'))

/** Animation waits until the page has been shown: nothing moves before the first command. */
const loadMotionFeatures = async () => {
  await pageShown()
  return (await import('./motion-features')).default
}

function wordsFor(problems: readonly AddressProblem[], storage: StorageKind, embedded: boolean): readonly string[] {
  const badParameters = problems.map(({ parameter, value }) =>
    appText.notices.badParameter(parameter, value.slice(0, 60)),
  )
  return storage === 'memory' && !embedded ? [...badParameters, appText.notices.memoryOnly] : badParameters
}

type Props = {
  readonly storage: StorageKind
  /** What the page's address asked for when it was opened, and what of it could not be used. */
  readonly address: Address
  readonly problems: readonly AddressProblem[]
  readonly openLinkedLab: OpenLinkedLab
}

export function App({ storage, address, problems, openLinkedLab }: Props) {
  const { place, goTo, brokenLink, sceneComing, unknownScene } = useNavigation(address, loadScene, openLinkedLab)
  const goToTerm = useCallback((term: string | undefined) => goTo({ term }), [goTo])
  const showFactSheet = useCallback(() => goTo({ view: 'facts', term: undefined }), [goTo])
  const { reducedMotion } = useAppearance(place.theme, place.view)
  const sceneProblems = unknownScene === undefined ? [] : [{ parameter: 'scene', value: unknownScene }]
  const words = wordsFor([...problems, ...sceneProblems], storage, place.view === 'embed')
  const somethingAside = useLayerlab((state) => state.aside.length > 0)
  const notices = (
    <>
      <Notices messages={brokenLink ? [...words, appText.notices.brokenLab] : words} />
      {somethingAside && place.view !== 'embed' && (
        <Suspense fallback={null}>
          <KeptAside />
        </Suspense>
      )}
    </>
  )

  return (
    <LazyMotion features={loadMotionFeatures} strict>
      <MotionConfig reducedMotion={reducedMotion ? 'always' : 'never'}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            {place.view === 'study' && (
              <StudySurface
                panel={place.panel}
                term={place.term}
                sceneComing={sceneComing}
                onPanel={(panel) => goTo({ panel })}
                onTerm={goToTerm}
                onPresent={() => goTo({ view: 'present', term: undefined })}
                onFactSheet={showFactSheet}
                notices={notices}
              />
            )}
            {place.view === 'present' && <PresentSurface onLeave={() => goTo({ view: 'study' })} notices={notices} />}
            {place.view === 'facts' && <FactsSurface onLeave={() => goTo({ view: 'study' })} notices={notices} />}
            {place.view === 'embed' && (
              <EmbedSurface
                panel={place.panel}
                sceneComing={sceneComing}
                onPanel={(panel) => goTo({ panel })}
                onTheme={(theme) => goTo({ theme })}
                notices={notices}
              />
            )}
          </Suspense>
        </ErrorBoundary>
      </MotionConfig>
    </LazyMotion>
  )
}
