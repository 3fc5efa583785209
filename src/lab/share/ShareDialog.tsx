/** A link to what is on the bench, as text and as a QR code for a class. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { shareText as text } from '../../content/text/share'
import { CopyField } from '../../ui/copy-field/CopyField'
import { QrCode } from './QrCode'
import './share.css'

/**
 * Characters of the longest link that is offered. Browsers take far longer ones, but chats, mail programs and course systems cut them;
 * 8,000 is what RFC 9110 asks everything that handles addresses to take.
 */
const mostLinkCharacters = 8000

type Props = {
  /** Undefined where the page has no address that others could open. */
  readonly link: string | undefined
  /** Offered where no link can be. */
  readonly onSave?: () => void
  readonly onClose: () => void
}

export function ShareDialog({ link, onSave, onClose }: Props) {
  const isTooLong = link !== undefined && link.length > mostLinkCharacters
  return (
    <LabDialog title={text.title} onClose={onClose}>
      {link === undefined && <p className="share-note">{text.noAddress}</p>}
      {isTooLong && <p className="share-note">{text.tooLong(link.length, mostLinkCharacters)}</p>}
      {link !== undefined && !isTooLong && (
        <div className="share-link">
          <div>
            <p>{text.explain}</p>
            <CopyField label={text.link} value={link} rows={5} words={text} />
          </div>
          <QrCode link={link} />
        </div>
      )}
      {onSave && (
        <p className="share-file">
          {text.asFile}
          <button type="button" className="quiet-button" onClick={onSave}>
            {text.saveFile}
          </button>
        </p>
      )}
    </LabDialog>
  )
}

/** The lab's file as text, where the browser does not hand out files. */
export function LabTextDialog({ content, onClose }: { readonly content: string; readonly onClose: () => void }) {
  return (
    <LabDialog title={text.fileTitle} onClose={onClose}>
      <p>{text.fileExplain}</p>
      <CopyField label={text.fileText} value={content} rows={10} words={text} />
    </LabDialog>
  )
}

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

function LabDialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog share-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <button type="button" className="quiet-button share-close" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  )
}
