/** Above the lab, for who came there from the tour: the way back, and, while a task is under way, its help. */
import { chapters } from '../../content/scenes'
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { TaskHelp } from './TaskHelp'
import './bar.css'

type Props = {
  /** The goal of the lab that is under way, by its id. */
  readonly goal: string | undefined
  /** True when that goal is reached. */
  readonly reached: boolean
  readonly onTour: () => void
}

export function TourBar({ goal, reached, onTour }: Props) {
  const latest = useLayerlab((state) => state.tour.latest)
  const away = useLayerlab((state) => state.tour.away)
  const changeTour = useLayerlab((state) => state.changeTour)
  const place = chapters.findIndex(({ id }) => id === latest)
  const chapter = chapters[place]
  if (!chapter || away === undefined) return null
  const onTask = away === 'task' && chapter.task.goal === goal
  return (
    <section className="tour-bar" aria-label={tourText.bar.label} data-reached={onTask && reached}>
      <div className="tour-bar-line">
        <BarWords chapter={chapter} number={place + 1} />
        <button type="button" className={onTask && reached ? 'button' : 'quiet-button tour-bar-back'} onClick={onTour}>
          <Icon name="back" />
          {tourText.bar.back}
        </button>
        <button
          type="button"
          className="quiet-button tour-bar-dismiss"
          aria-label={tourText.bar.dismiss}
          title={tourText.bar.dismiss}
          onClick={() => changeTour((tour) => ({ ...tour, away: undefined }))}
        >
          <Icon name="cross" />
        </button>
      </div>
      <p className="tour-bar-reached" role="status">
        {onTask && reached && (
          <>
            <Icon name="check" />
            {tourText.bar.taskReached}
          </>
        )}
      </p>
      {onTask && !reached && <TaskHelp task={chapter.task} />}
    </section>
  )
}

function BarWords({ chapter, number }: { readonly chapter: Chapter; readonly number: number }) {
  const away = useLayerlab((state) => state.tour.away)
  const place = useLayerlab((state) => state.tour.chapters[chapter.id])
  if (away === 'task') return <p>{tourText.bar.task(number, chapter.title)}</p>
  return <p>{tourText.bar.trial(number, place?.scene ?? 1, place?.step ?? 0)}</p>
}
