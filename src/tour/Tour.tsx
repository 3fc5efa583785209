/** The tour: the chapter whose scene is on the bench, or all chapters to choose from. */
import { type MouseEvent, useEffect, useState } from 'react'
import type { Chapter } from '../content/scenes/schema'
import { chapterToGoOn } from '../store/tour-order'
import { scenePlaceOf } from '../store/tour-scene'
import { useLayerlab, useLayerlabStore } from '../store/use-layerlab'
import { ChapterView } from './ChapterView'
import { Overview } from './overview/Overview'
import { type TourActions, TourActionsContext } from './tour-actions'
import { useTourMoves } from './use-tour-moves'
import './tour.css'

type Props = {
  readonly chapters: readonly Chapter[]
  /** True when the learner wants to go on where they are, not only to see the tour. */
  readonly goOn: boolean
  /** True when they asked for the tour by something that is gone now and had the focus. */
  readonly takeFocus: boolean
  readonly actions: TourActions
}

export function Tour({ chapters, goOn, takeFocus, actions }: Props) {
  const place = scenePlaceOf(useLayerlab((state) => state.scene?.id))
  const chapter = chapters.find(({ id }) => id === place?.chapter)
  const moves = useTourMoves()
  const store = useLayerlabStore()
  /** What the learner does here brings up things that take the focus; what is there when the page loads does not. */
  const [engaged, setEngaged] = useState(takeFocus)
  const engage = ({ target }: MouseEvent) => {
    // A radio button that is drawn again while its click is under way forgets the choice.
    if (!(target instanceof HTMLInputElement)) setEngaged(true)
  }
  const [arrival] = useState(() => () => {
    const { tour, scene } = store.getState()
    const goal = chapters.find(({ id }) => id === chapterToGoOn(chapters, tour))
    if (goOn && goal && !scenePlaceOf(scene?.id)) moves.resume(goal)
  })

  // The bench is shared: who comes back to the tour finds it as it was left.
  useEffect(arrival, [arrival])

  return (
    <TourActionsContext value={actions}>
      <div className="tour" onClickCapture={engage}>
        {chapter && place ? (
          <ChapterView
            key={chapter.id}
            chapter={chapter}
            chapters={chapters}
            number={place.scene}
            takeFocus={engaged}
          />
        ) : (
          <Overview chapters={chapters} takeFocus={engaged} />
        )}
      </div>
    </TourActionsContext>
  )
}
