/** The text of a file; of a long one a beginning that grows on request. */
import { useState } from 'react'
import { fileText as text } from '../../../content/text/lab-files'
import { sizeInWords } from '../../../store/words/sizes'

/** Characters shown at first, and added by the button. */
const shownAtFirst = 20_000
const shownMore = 200_000

export function FileContent({ path, content }: { readonly path: string; readonly content: string }) {
  const [length, setLength] = useState(shownAtFirst)
  if (content === '') return <p className="files-note">{text.empty}</p>
  const cut = content.length > length
  return (
    <>
      <section className="file-content" aria-label={text.content(path)}>
        <pre>{cut ? content.slice(0, length) : content}</pre>
      </section>
      {cut && (
        <p className="file-actions">
          {text.shown(sizeInWords(length), sizeInWords(content.length))}
          <button type="button" className="quiet-button" onClick={() => setLength(length + shownMore)}>
            {text.showMore}
          </button>
        </p>
      )}
      {!content.endsWith('\n') && <p className="file-reason">{text.noFinalNewline}</p>}
    </>
  )
}
