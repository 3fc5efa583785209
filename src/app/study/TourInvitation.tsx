/** Where to begin, or to go on: a quiet line above the bench, in the first view. */
import { chapterList } from '../../content/scenes/chapter-list'
import { appText } from '../../content/text/app'
import { chapterToGoOn } from '../../store/tour-order'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'

export function TourInvitation({ onGoOn }: { readonly onGoOn: () => void }) {
  const tour = useLayerlab((state) => state.tour)
  const place = chapterList.findIndex(({ id }) => id === chapterToGoOn(chapterList, tour))
  const title = chapterList[place]?.title
  const { newHere, begin, goOn, allSeen } = appText.invitation
  return (
    <button type="button" className="tour-invitation" onClick={onGoOn}>
      <span className="tour-invitation-words">
        {tour.latest === undefined ? (
          <>
            {newHere} <strong>{begin(chapterList.length)}</strong>
          </>
        ) : (
          <strong>{title === undefined ? allSeen : goOn(place + 1, title)}</strong>
        )}
      </span>
      <Icon name="next" />
    </button>
  )
}
