/** What can lie on top of a slide: the list of keys, and the overview of all claims. */
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { presentText } from '../content/text/present'

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

function PresentDialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="dialog present-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        {presentText.close}
      </button>
    </dialog>
  )
}

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <PresentDialog title={presentText.helpTitle} onClose={onClose}>
      <dl className="key-list">
        {presentText.keyList.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </PresentDialog>
  )
}

export type ClaimName = { readonly id: string; readonly aspect: string }

type OverviewProps = {
  readonly claims: readonly ClaimName[]
  readonly current: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

export function OverviewDialog({ claims, current, onChoose, onClose }: OverviewProps) {
  return (
    <PresentDialog title={presentText.overviewTitle} onClose={onClose}>
      <ol className="overview-list">
        {claims.map(({ id, aspect }) => (
          <li key={id}>
            <button
              type="button"
              className="quiet-button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              {aspect}
            </button>
          </li>
        ))}
      </ol>
    </PresentDialog>
  )
}
