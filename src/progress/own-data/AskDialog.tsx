/** A question that has to be answered before something cannot be undone. Escape and the last button leave all as it is. */
import { useEffect, useId, useRef } from 'react'
import './ask-dialog.css'

type Props = {
  readonly title: string
  readonly explain: string
  readonly choices: readonly { readonly label: string; readonly onChoose: () => void }[]
  /** On the button that changes nothing. */
  readonly stay: string
  readonly onClose: () => void
}

export function AskDialog({ title, explain, choices, stay, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const choose = (act: () => void) => {
    act()
    dialog.current?.close()
  }
  return (
    <dialog
      ref={dialog}
      className="dialog ask-dialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}explain`}
      onClose={onClose}
    >
      <h2 id={`${id}title`}>{title}</h2>
      <p id={`${id}explain`}>{explain}</p>
      <div className="progress-buttons">
        {choices.map(({ label, onChoose }) => (
          <button key={label} type="button" className="button" onClick={() => choose(onChoose)}>
            {label}
          </button>
        ))}
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {stay}
        </button>
      </div>
    </dialog>
  )
}
