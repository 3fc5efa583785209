/** Short messages that need no answer: a bad address, a browser that keeps nothing. */
import { useState } from 'react'
import { appText } from '../content/text/app'
import './notices.css'

export function Notices({ messages }: { readonly messages: readonly string[] }) {
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const open = messages.filter((message) => !dismissed.includes(message))
  if (open.length === 0) return null
  return (
    <section className="notices" aria-label={appText.notices.label}>
      {open.map((message) => (
        <div key={message} className="notice" role="status">
          <p>{message}</p>
          <button type="button" className="quiet-button" onClick={() => setDismissed([...dismissed, message])}>
            {appText.notices.dismiss}
          </button>
        </div>
      ))}
    </section>
  )
}
