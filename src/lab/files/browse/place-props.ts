import type { FilePlace } from '../../../store/files-slice'
import type { FileView } from '../model/view'

/** What is shown of a source, and how to go elsewhere in it. */
export type PlaceProps = {
  readonly view: FileView
  readonly place: FilePlace
  readonly onGo: (place: FilePlace) => void
}
