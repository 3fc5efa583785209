/** The tour, loaded when it is opened first. */
import { chapters } from '../content/scenes'
import { Tour } from '../tour/Tour'
import type { TourActions } from '../tour/tour-actions'

type Props = { readonly goOn?: boolean; readonly takeFocus?: boolean; readonly actions: TourActions }

export default function TourPanel({ goOn = false, takeFocus = false, actions }: Props) {
  return <Tour chapters={chapters} goOn={goOn} takeFocus={takeFocus} actions={actions} />
}
