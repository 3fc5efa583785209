/** The dialogs of the lab's actions, loaded when the first of them is opened. */
import { labHash } from '../../store/lab-link'
import type { LabRecord } from '../../store/lab-record'
import { linkWith } from '../../ui/page-address'
import { LabTextDialog, ShareDialog } from './ShareDialog'

export type LabDialogProps = {
  readonly kind: 'share' | 'text'
  readonly lab: LabRecord
  /** The lab as the text of a file. */
  readonly content: string
  readonly onSave: () => void
  readonly onClose: () => void
}

export default function LabDialog({ kind, lab, content, onSave, onClose }: LabDialogProps) {
  return kind === 'share' ? (
    <ShareDialog link={linkWith(labHash(lab))} onSave={onSave} onClose={onClose} />
  ) : (
    <LabTextDialog content={content} onClose={onClose} />
  )
}
