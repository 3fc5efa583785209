/** A monospace field for what is typed as an answer. Enter commits to it, which the question listens for. */
import { useId } from 'react'

type Props = {
  readonly label: string
  /** What stands before what is typed, as at a prompt; '' for nothing. */
  readonly prompt: string
  readonly hint: string
  readonly value: string
  /** True where the answer may have several lines. */
  readonly lines?: boolean
  readonly onChange: (text: string) => void
}

export function TypedField({ label, prompt, hint, value, lines = false, onChange }: Props) {
  const hintId = useId()
  const id = useId()
  const shared = {
    id,
    value,
    'aria-describedby': hintId,
    autoCapitalize: 'off',
    autoComplete: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  } as const

  return (
    <div className="typed">
      <label htmlFor={id}>{label}</label>
      <div className="typed-field">
        {prompt !== '' && (
          <span className="typed-prompt" aria-hidden="true">
            {prompt}
          </span>
        )}
        {lines ? (
          <textarea {...shared} rows={Math.max(2, value.split('\n').length)} />
        ) : (
          <input type="text" {...shared} />
        )}
      </div>
      <p className="keys-hint" id={hintId}>
        {hint}
      </p>
    </div>
  )
}
