/** The result of a test form as a table to take along. */
import { useId, useState } from 'react'
import { copyWords } from '../../content/text/copy'
import { formText } from '../../content/text/progress'
import type { TestChoice } from '../../store/form-names'
import { useLayerlab } from '../../store/use-layerlab'
import { CopyField } from '../../ui/copy-field/CopyField'
import { download } from '../../ui/download'
import { canHandOutFiles } from '../../ui/page-address'
import { formResultCsv, formResultName } from './form-result'
import '../progress.css'
import './forms.css'

const text = formText.csv

export function FormResult({ choice }: { readonly choice: TestChoice }) {
  const answers = useLayerlab((state) => state.quizAnswers)
  const [said, setSaid] = useState('')
  const titleId = useId()
  const csv = formResultCsv(choice, answers)
  const name = formResultName(choice)
  const save = () => {
    download(name, csv, 'text/csv')
    setSaid(text.saved(name))
  }
  return (
    <section className="form-result" aria-labelledby={titleId}>
      <h3 id={titleId}>{text.title}</h3>
      <p className="progress-note">{text.explain}</p>
      <CopyField label={text.label} value={csv} rows={4} words={copyWords} />
      {canHandOutFiles() && (
        <button type="button" className="quiet-button" onClick={save}>
          {text.save}
        </button>
      )}
      <p role="status" className="progress-note">
        {said}
      </p>
    </section>
  )
}
