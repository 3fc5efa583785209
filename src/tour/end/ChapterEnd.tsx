/** After the last scene: what to take along, a task for the lab, and the way to the next chapter. */
import { lazy, Suspense } from 'react'
import type { Chapter } from '../../content/scenes/schema'
import { appText } from '../../content/text/app'
import { tourText } from '../../content/text/tour'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { WithCode } from '../../ui/WithCode'
import { chapterState, isTaskDone } from '../chapter-state'
import { useTopOnArrival } from '../use-top-on-arrival'
import { useTourMoves } from '../use-tour-moves'
import './end.css'

const Task = lazy(() => import('./Task'))

type Props = {
  readonly chapter: Chapter
  /** The chapter after this one; undefined after the last. */
  readonly next: Chapter | undefined
  readonly nextNumber: number
  readonly takeFocus: boolean
}

export function ChapterEnd({ chapter, next, nextNumber, takeFocus }: Props) {
  const taskDone = useLayerlab((state) => isTaskDone(state, chapter))
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus, { preventScroll: true })
  const top = useTopOnArrival<HTMLDivElement>(takeFocus)
  return (
    <div className="chapter-end" ref={top}>
      <section aria-labelledby="recap-title">
        <h2 id="recap-title" ref={title} tabIndex={-1}>
          {tourText.recap}
        </h2>
        <ul className="recap">
          {chapter.recap.map((sentence) => (
            <li key={sentence}>
              <WithCode text={sentence} />
            </li>
          ))}
        </ul>
        <Predictions scenes={chapter.scenes} />
        <Sources sources={chapter.sources ?? []} />
      </section>
      <Suspense fallback={<p className="loading">{appText.loading}</p>}>
        <Task task={chapter.task} done={taskDone} />
      </Suspense>
      <Onward chapter={chapter} taskDone={taskDone} next={next} nextNumber={nextNumber} />
    </div>
  )
}

/** How often the learner was right, once they have answered anything. */
function Predictions({ scenes }: Pick<Chapter, 'scenes'>) {
  const answers = useLayerlab((state) => state.tour.answers)
  const chosen = scenes.flatMap(({ id, question }) => question.options[answers[id]?.option ?? -1] ?? [])
  if (chosen.length === 0) return null
  const right = chosen.filter(({ correct }) => correct).length
  return <p className="recap-predictions">{tourText.predicted(right, chosen.length)}</p>
}

function Sources({ sources }: { readonly sources: NonNullable<Chapter['sources']> }) {
  if (sources.length === 0) return null
  return (
    <p className="recap-sources">
      {tourText.sources}{' '}
      {sources.map(({ title, publisher, url }) => (
        <a key={url} href={url} target="_blank" rel="noopener noreferrer">
          {publisher}, {title}
          <span className="visually-hidden"> ({tourText.newWindow})</span>
        </a>
      ))}
    </p>
  )
}

type OnwardProps = Omit<Props, 'takeFocus'> & { readonly taskDone: boolean }

/** The next chapter is the one way on when the task is done, and a quiet one before. */
function Onward({ chapter, taskDone, next, nextNumber }: OnwardProps) {
  const done = useLayerlab((state) => chapterState(state, chapter) === 'done')
  const { resume, leave, begin } = useTourMoves()
  const label = taskDone ? tourText.nextChapter : tourText.taskLater
  return (
    <div className="chapter-onward">
      {done && (
        <p className="chapter-done">
          <Icon name="check" />
          {tourText.chapterDone} {!next && tourText.lastChapter}
        </p>
      )}
      {taskDone && !done && <p className="chapter-open">{tourText.scenesOpen}</p>}
      {next ? (
        <button type="button" className={taskDone ? 'button' : 'quiet-button'} onClick={() => resume(next)}>
          {label(nextNumber, next.title)}
          <Icon name="next" />
        </button>
      ) : (
        <button type="button" className={taskDone ? 'button' : 'quiet-button'} onClick={leave}>
          {tourText.toOverview}
          <Icon name="next" />
        </button>
      )}
      <button type="button" className="quiet-button" onClick={() => begin(chapter)}>
        <Icon name="again" />
        {tourText.beginAgain}
      </button>
    </div>
  )
}
