/** For a class: links to the two forms of a test, and the way to take them here. */
import { useContext, useId, useState } from 'react'
import { copyWords } from '../../content/text/copy'
import { formText as text } from '../../content/text/progress'
import { testForms } from '../../store/form-names'
import { CopyField } from '../../ui/copy-field/CopyField'
import { ProgressActionsContext } from '../progress-actions'
import { seedOf } from './seed'
import './forms.css'

/** The number that stands there at first. */
const usualSeed = '1'

export function ClassTest() {
  const { onTest, testLink } = useContext(ProgressActionsContext)
  const [typed, setTyped] = useState(usualSeed)
  const fieldId = useId()
  const seed = seedOf(typed)

  return (
    <details className="class-test">
      <summary>
        <h3>{text.title}</h3>
      </summary>
      <p className="progress-note">{text.explain}</p>
      <p className="seed-field">
        <label htmlFor={fieldId}>{text.seed}</label>
        <input
          id={fieldId}
          inputMode="numeric"
          value={typed}
          aria-invalid={seed === undefined}
          aria-describedby={`${fieldId}-problem`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span id={`${fieldId}-problem`} role="status">
          {seed === undefined ? text.badSeed : ''}
        </span>
      </p>
      {seed !== undefined &&
        testForms.map((form) => {
          const link = testLink({ form, seed })
          return (
            <div key={form} className="test-form">
              <h4>{text.names[form]}</h4>
              {link !== undefined && <CopyField label={text.link[form]} value={link} rows={2} words={copyWords} />}
              <button type="button" className="quiet-button" onClick={() => onTest({ form, seed })}>
                {text.start[form]}
              </button>
            </div>
          )
        })}
    </details>
  )
}
