/** The learner's file: handed out to be saved, or shown as text where the browser hands out none. */
import { useState } from 'react'
import { copyWords } from '../../content/text/copy'
import { ownDataText as text } from '../../content/text/progress'
import type { Learning } from '../../store/learning/learning'
import { learningFileName, learningFileText } from '../../store/learning/learning-file'
import { CopyField } from '../../ui/copy-field/CopyField'
import { download } from '../../ui/download'
import { canHandOutFiles } from '../../ui/page-address'

type Props = { readonly learning: () => Required<Learning>; readonly onSay: (words: string) => void }

export function SaveFile({ learning, onSay }: Props) {
  const [shown, setShown] = useState<string>()
  const save = () => {
    const content = learningFileText(learning())
    if (!canHandOutFiles()) {
      setShown(content)
      return
    }
    download(learningFileName, content)
    onSay(text.saved(learningFileName))
  }
  return (
    <>
      <button type="button" className="quiet-button" onClick={save}>
        {text.save}
      </button>
      {shown !== undefined && <CopyField label={text.fileText} value={shown} rows={8} words={copyWords} />}
    </>
  )
}
