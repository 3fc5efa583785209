/** A link to the scene on the bench: the page's address names the scene and the step. */

import { ShareDialog } from '../lab/share/ShareDialog'
import { pageLink } from '../ui/page-address'

export default function ShareScene({ onClose }: { readonly onClose: () => void }) {
  return <ShareDialog link={pageLink()} onClose={onClose} />
}
