/** One chapter: where the learner is in it, and the scene or the page after the last one. */
import type { Chapter } from '../content/scenes/schema'
import { tourText } from '../content/text/tour'
import { useLayerlab } from '../store/use-layerlab'
import { Icon } from '../ui/Icon'
import { ChapterEnd } from './end/ChapterEnd'
import { SceneMarks } from './SceneMarks'
import { SceneView } from './scene/SceneView'
import { useTourMoves } from './use-tour-moves'

type Props = {
  readonly chapter: Chapter
  readonly chapters: readonly Chapter[]
  /** The number of the scene on the bench. */
  readonly number: number
  readonly takeFocus: boolean
}

export function ChapterView({ chapter, chapters, number, takeFocus }: Props) {
  const atEnd = useLayerlab((state) => state.tour.chapters[chapter.id]?.atEnd ?? false)
  const { leave } = useTourMoves()
  const scene = chapter.scenes[number - 1]
  const place = chapters.indexOf(chapter)
  return (
    <article className="chapter" aria-label={chapter.title}>
      <header className="chapter-header">
        <button type="button" className="quiet-button chapter-leave" onClick={leave}>
          <Icon name="back" />
          {tourText.allChapters}
        </button>
        <p>
          {tourText.chapterOf(place + 1, chapters.length)} · {chapter.title}
        </p>
        <SceneMarks chapter={chapter} number={number} atEnd={atEnd} />
      </header>
      {atEnd ? (
        <ChapterEnd chapter={chapter} next={chapters[place + 1]} nextNumber={place + 2} takeFocus={takeFocus} />
      ) : (
        scene && <SceneView key={scene.id} chapter={chapter} scene={scene} number={number} takeFocus={takeFocus} />
      )}
    </article>
  )
}
