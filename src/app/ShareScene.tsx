/** A link to the scene on the bench: the page's address names the scene and the step. */
import { pageLink } from '../lab/share/page-address'
import { ShareDialog } from '../lab/share/ShareDialog'

export default function ShareScene({ onClose }: { readonly onClose: () => void }) {
  return <ShareDialog link={pageLink()} onClose={onClose} />
}
