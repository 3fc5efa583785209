/** The detail of what was opened. Loaded when the first one is. */
import type { Machine } from '../../engine/machine'
import { DetailPanel } from './DetailPanel'
import type { DetailTarget } from './detail-content'
import { detailOf } from './detail-of'

type Props = { readonly machine: Machine; readonly target: DetailTarget; readonly onClose: () => void }

/** Nothing when the thing is gone. */
export default function Detail({ machine, target, onClose }: Props) {
  const content = detailOf(machine, target)
  return content && <DetailPanel content={content} onClose={onClose} />
}
