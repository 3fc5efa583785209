/** One file: where it comes from, what is in it, and the editor. */
import { useMemo, useState } from 'react'
import { editorText, fileText as text } from '../../../content/text/lab-files'
import { draftKey } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { sizeInWords } from '../../../store/words/sizes'
import { type FileText, forEditor, longestEdited, textOf } from '../model/content'
import { type FileEntry, readFile } from '../model/entries'
import { type NotSaved, type Saving, saving } from '../model/save-command'
import { useMachine } from '../use-machine'
import { FileContent } from './FileContent'
import { FileEditor } from './FileEditor'
import { FileFacts } from './FileFacts'
import type { PlaceProps } from './place-props'
import './file.css'

/** The path names no link. */
type Props = PlaceProps & { readonly entry: FileEntry }

type Editing = { readonly way: Saving; readonly file: FileText } | { readonly reason: string }

/** How the file can be edited, or why it cannot. */
function editingOf(way: Saving | NotSaved | 'earlier', content: string): Editing {
  if (typeof way === 'string') return { reason: text.notEditable[way] }
  if (content.length > longestEdited) return { reason: text.tooLongToEdit }
  const file = forEditor(content)
  return file === undefined ? { reason: text.mixedLineEnds } : { way, file }
}

export function FilePage({ view, place, entry, onGo }: Props) {
  const machine = useMachine()
  const draft = useLayerlab((state) => state.fileDrafts[draftKey(place)])
  const keepDraft = useLayerlab((state) => state.keepDraft)
  const [saved, setSaved] = useState(false)
  const content = useMemo(() => textOf(readFile(view, place.path)), [view, place.path])
  const isEarlier = place.upTo !== undefined
  const editing =
    content === undefined ? undefined : editingOf(isEarlier ? 'earlier' : saving(machine, view, place.path), content)

  const edit = (file: FileText) => {
    setSaved(false)
    keepDraft(place, { base: file.text, text: file.text })
  }

  return (
    <article className="file-page">
      <FileFacts view={view} place={place} entry={entry} onGo={onGo} />
      <p role="status" className="file-status">
        {saved && draft === undefined ? editorText.saved : ''}
      </p>
      {content === undefined && <p className="files-note">{text.binary(sizeInWords(entry.size))}</p>}
      {editing !== undefined && 'way' in editing && draft !== undefined && (
        <FileEditor
          place={place}
          way={editing.way}
          current={editing.file.text}
          lineEnd={editing.file.lineEnd}
          draft={draft}
          ownerIsLost={entry.userId !== 0 || entry.groupId !== 0}
          onSaved={() => setSaved(true)}
        />
      )}
      {content !== undefined && editing !== undefined && (!('way' in editing) || draft === undefined) && (
        <>
          <p className="file-actions">
            {'way' in editing ? (
              <button type="button" className="button" onClick={() => edit(editing.file)}>
                {text.edit}
              </button>
            ) : (
              <span className="file-reason">{editing.reason}</span>
            )}
          </p>
          <FileContent path={place.path} content={content} />
        </>
      )}
    </article>
  )
}
