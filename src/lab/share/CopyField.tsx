/** A text to take along: it can be copied by a button, and selected by hand where that is not allowed. */
import { useId, useRef, useState } from 'react'
import { shareText as text } from '../../content/text/share'
import { copyText } from '../../ui/copy-text'

type Props = { readonly label: string; readonly value: string; readonly rows: number }

export function CopyField({ label, value, rows }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const fieldId = useId()

  const copy = async () => {
    if (await copyText(value)) {
      setSaid(text.copied)
      return
    }
    field.current?.focus()
    setSaid(text.copyByHand)
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
          {text.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
