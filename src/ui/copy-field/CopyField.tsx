/** A text to take along: it can be copied by a button, and selected by hand where that is not allowed. */
import { useId, useRef, useState } from 'react'
import { copyText } from '../copy-text'
import './copy-field.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly rows: number
  /** On the button, after it worked, and where the browser does not allow it. */
  readonly words: { readonly copy: string; readonly copied: string; readonly copyByHand: string }
}

export function CopyField({ label, value, rows, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const fieldId = useId()

  const copy = async () => {
    if (await copyText(value)) {
      setSaid(words.copied)
      return
    }
    field.current?.focus()
    setSaid(words.copyByHand)
  }

  return (
    <div className="copy-field">
      <label htmlFor={fieldId}>{label}</label>
      <textarea
        id={fieldId}
        readOnly
        rows={rows}
        value={value}
        spellCheck={false}
        ref={field}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
