/** All chapters with what has been done of each, and the one way on. */
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { chapterToGoOn } from '../../store/tour-order'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { chapterState } from '../chapter-state'
import { useTourMoves } from '../use-tour-moves'
import { ChapterRow } from './ChapterRow'
import './overview.css'

type Props = { readonly chapters: readonly Chapter[]; readonly takeFocus: boolean }

export function Overview({ chapters, takeFocus }: Props) {
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus)
  const done = useLayerlab((state) => chapters.filter((chapter) => chapterState(state, chapter) === 'done').length)
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0)
  return (
    <section className="tour-overview" aria-labelledby="tour-title">
      <header>
        <h2 id="tour-title" ref={title} tabIndex={-1}>
          {tourText.title}
        </h2>
        <p className="tour-explain">{tourText.explain(chapters.length, minutes)}</p>
      </header>
      <GoOn chapters={chapters} />
      <div className="tour-count">
        <h3>{tourText.chapters}</h3>
        <p>{tourText.doneOf(done, chapters.length)}</p>
      </div>
      <ol className="chapter-list">
        {chapters.map((chapter, place) => (
          <ChapterRow key={chapter.id} chapter={chapter} number={place + 1} />
        ))}
      </ol>
    </section>
  )
}

function GoOn({ chapters }: Pick<Props, 'chapters'>) {
  const tour = useLayerlab((state) => state.tour)
  const { resume } = useTourMoves()
  const place = chapters.findIndex(({ id }) => id === chapterToGoOn(chapters, tour))
  const chapter = chapters[place]
  if (!chapter) return <p>{tourText.allSeen}</p>
  return (
    <button type="button" className="button tour-go-on" onClick={() => resume(chapter)}>
      {tour.latest === undefined ? tourText.begin(chapter.title) : tourText.goOn(place + 1, chapter.title)}
      <Icon name="next" />
    </button>
  )
}
