/** Asks for the name of a file of the context. */
import { useId, useState } from 'react'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { SubmitButton } from '../../../ui/SubmitButton'
import type { ContextFile } from './context-files'
import { problemOfName } from './file-names'

type Props = {
  readonly initial: string
  readonly files: readonly ContextFile[]
  readonly action: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}

export function FileNameForm({ initial, files, action, onName, onCancel }: Props) {
  const [name, setName] = useState(initial)
  const [problem, setProblem] = useState<string>()
  const inputId = useId()
  const problemId = useId()

  const submit = () => {
    const found = problemOfName(name.trim(), files)
    setProblem(found)
    if (found === undefined) onName(name.trim())
  }

  return (
    <form className="dockerfile-name" onKeyDown={({ key }) => key === 'Escape' && onCancel()}>
      <label htmlFor={inputId}>{text.fileName}</label>
      <input
        id={inputId}
        className="dockerfile-input"
        value={name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        ref={(input) => input?.focus()}
        onChange={({ target }) => setName(target.value)}
      />
      <SubmitButton className="quiet-button" onSubmit={submit}>
        {action}
      </SubmitButton>
      <button type="button" className="quiet-button" onClick={onCancel}>
        {text.cancel}
      </button>
      {problem !== undefined && (
        <p id={problemId} className="dockerfile-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
