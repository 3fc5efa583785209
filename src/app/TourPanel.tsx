/** The tour, loaded when it is opened first. */
import { chapters } from '../content/scenes'
import { Tour } from '../tour/Tour'
import type { TourActions } from '../tour/tour-actions'

type Props = { readonly goOn?: boolean; readonly actions: TourActions }

export default function TourPanel({ goOn = false, actions }: Props) {
  return <Tour chapters={chapters} goOn={goOn} actions={actions} />
}
