/** One chapter in the list: its number, its title, how long it takes, and how far it is. */
import type { Chapter } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { useLayerlab } from '../../store/use-layerlab'
import { chapterState } from '../chapter-state'
import { useTourMoves } from '../use-tour-moves'
import { StateSign } from './StateSign'

type Props = { readonly chapter: Chapter; readonly number: number }

export function ChapterRow({ chapter, number }: Props) {
  const state = useLayerlab((all) => chapterState(all, chapter))
  const scene = useLayerlab((all) => all.tour.chapters[chapter.id]?.scene ?? 1)
  const { begin, resume } = useTourMoves()
  const words = state === 'begun' ? tourText.states.begun(scene, chapter.scenes.length) : tourText.states[state]
  return (
    <li>
      <button
        type="button"
        className="chapter-row"
        data-state={state}
        onClick={() => (state === 'done' ? begin(chapter) : resume(chapter))}
      >
        <span className="chapter-number">{number}</span>
        <span className="chapter-title">{chapter.title}</span>
        <span className="chapter-minutes">{tourText.minutes(chapter.minutes)}</span>
        <span className="chapter-state">
          <StateSign state={state} />
          {words}
        </span>
      </button>
    </li>
  )
}
