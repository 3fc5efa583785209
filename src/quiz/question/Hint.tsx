/** A nudge on request. Nothing notes that it was asked for. */
import { useState } from 'react'
import { questionText as text } from '../../content/text/quiz-question'
import { WithCode } from '../../ui/WithCode'

export function Hint({ hint }: { readonly hint: string }) {
  const [shown, setShown] = useState(false)
  return (
    <div className="question-hint">
      <button type="button" className="quiet-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {text.hint}
      </button>
      <div role="status">
        {shown && (
          <p>
            <WithCode text={hint} />
          </p>
        )}
      </div>
    </div>
  )
}
