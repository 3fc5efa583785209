/** Says that this device has kept something that this page cannot read, and hands it out. */
import { useState } from 'react'
import { copyWords } from '../content/text/copy'
import { asideText as text } from '../content/text/progress'
import { asideFileText } from '../store/learning/learning-file'
import { useLayerlab } from '../store/use-layerlab'
import { CopyField } from '../ui/copy-field/CopyField'
import { download } from '../ui/download'
import { canHandOutFiles } from '../ui/page-address'
import './notices.css'

export default function KeptAside() {
  const aside = useLayerlab((state) => state.aside)
  const dropAside = useLayerlab((state) => state.dropAside)
  const [shown, setShown] = useState(false)
  const save = () => {
    if (canHandOutFiles()) download(text.fileName, asideFileText(aside))
    else setShown(true)
  }
  return (
    <section className="notices" aria-label={text.label}>
      <div className="notice" role="status">
        <p>{text.found}</p>
        <button type="button" className="quiet-button" onClick={save}>
          {text.save}
        </button>
        <button type="button" className="quiet-button" onClick={dropAside}>
          {text.drop}
        </button>
      </div>
      {shown && <CopyField label={text.fileText} value={asideFileText(aside)} rows={6} words={copyWords} />}
    </section>
  )
}
