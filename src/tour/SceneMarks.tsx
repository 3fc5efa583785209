/** The scenes of a chapter and the page after them, as marks to go to. */
import type { Chapter } from '../content/scenes/schema'
import { tourText } from '../content/text/tour'
import { useLayerlab } from '../store/use-layerlab'
import { Icon } from '../ui/Icon'
import { useTourMoves } from './use-tour-moves'

type Props = { readonly chapter: Chapter; readonly number: number; readonly atEnd: boolean }

export function SceneMarks({ chapter, number, atEnd }: Props) {
  const answers = useLayerlab((state) => state.tour.answers)
  const { goToScene, goToEnd } = useTourMoves()
  return (
    <nav className="scene-marks" aria-label={tourText.scenes}>
      <ol>
        {chapter.scenes.map(({ id, title }, place) => {
          const current = !atEnd && place + 1 === number
          const done = answers[id] !== undefined && !current
          const name = tourText.sceneName(place + 1, title)
          return (
            <li key={id}>
              <button
                type="button"
                aria-label={done ? `${name}, ${tourText.sceneDone}` : name}
                aria-current={current ? 'step' : undefined}
                title={title}
                data-done={done}
                onClick={() => goToScene(chapter, place + 1)}
              >
                {done ? <Icon name="check" /> : place + 1}
              </button>
            </li>
          )
        })}
        <li>
          <button
            type="button"
            aria-label={tourText.lastPage}
            aria-current={atEnd ? 'step' : undefined}
            title={tourText.lastPage}
            onClick={() => goToEnd(chapter)}
          >
            <Icon name="next" />
          </button>
        </li>
      </ol>
    </nav>
  )
}
