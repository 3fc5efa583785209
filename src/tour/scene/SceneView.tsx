/** One scene: the question, then the steps, then what happened beside what the learner said. */
import { useState } from 'react'
import type { Chapter, ChapterScene } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { type ScenePhase, scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Terms } from '../../ui/terms/Terms'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { WithCode } from '../../ui/WithCode'
import { useTopOnArrival } from '../use-top-on-arrival'
import { Controls } from './Controls'
import { Explain } from './Explain'
import { Predict } from './Predict'
import { SaidAloud } from './SaidAloud'
import { SceneFiles } from './SceneFiles'
import { Steps } from './Steps'
import './scene.css'

type Props = {
  readonly chapter: Chapter
  readonly scene: ChapterScene
  readonly number: number
  readonly takeFocus: boolean
}

export function SceneView({ chapter, scene, number, takeFocus }: Props) {
  const phase = useLayerlab(scenePhase)
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus, { preventScroll: true })
  /** The title has the focus at first; what comes up after that takes it. */
  const [phaseFound] = useState(phase)
  return (
    <section className="scene" data-phase={phase} aria-labelledby={`${scene.id}-title`}>
      <header className="scene-header">
        {number === 1 && phase === 'question' && (
          <p className="chapter-aim">
            <Terms text={chapter.aim} />
          </p>
        )}
        <h2 id={`${scene.id}-title`} ref={title} tabIndex={-1}>
          {scene.title}
        </h2>
      </header>
      {phase === 'question' ? (
        <>
          <p className="scene-lead">
            <Terms text={scene.lead} />
          </p>
          <SceneFiles files={scene.files ?? {}} open={false} />
          <Predict scene={scene} takeFocus={takeFocus} />
        </>
      ) : (
        <Played chapter={chapter} scene={scene} number={number} takeFocus={takeFocus} phaseFound={phaseFound} />
      )}
    </section>
  )
}

type PlayedProps = Props & { readonly phaseFound: ScenePhase }

function Played({ chapter, scene, number, takeFocus, phaseFound }: PlayedProps) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  return (
    <>
      <Answer scene={scene} takeFocus={takeFocus} />
      <SceneFiles files={scene.files ?? {}} open={true} />
      <Steps count={scene.steps.length} />
      {finished && <Explain scene={scene} takeFocus={takeFocus && phaseFound !== 'finished'} />}
      <Controls chapter={chapter} scene={scene} number={number} takeFocus={takeFocus && phaseFound === 'question'} />
      <SaidAloud scene={scene} />
    </>
  )
}

/** What the learner committed to, in sight while the commands run. */
function Answer({ scene, takeFocus }: Pick<Props, 'scene' | 'takeFocus'>) {
  const top = useTopOnArrival<HTMLParagraphElement>(takeFocus)
  const chosen = useLayerlab((state) => (state.answer === undefined ? undefined : scene.question.options[state.answer]))
  return (
    <p className="scene-answer" ref={top}>
      <WithCode text={scene.question.stem} />{' '}
      {chosen ? (
        <>
          {tourText.yourAnswer}{' '}
          <strong>
            <WithCode text={chosen.text} />
          </strong>
        </>
      ) : (
        tourText.questionSkipped
      )}
    </p>
  )
}
