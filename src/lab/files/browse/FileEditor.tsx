/** Editing the text of a file. What is typed is kept until it is saved by a command or given up. */
import { useState } from 'react'
import { editorText as text } from '../../../content/text/lab-files'
import type { FileDraft, FilePlace } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { SubmitButton } from '../../../ui/SubmitButton'
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival'
import { ForegroundNotice } from '../../ForegroundNotice'
import { useForeground } from '../../use-foreground'
import { type FileText, fromEditor } from '../model/content'
import { type Saving, saveCommand } from '../model/save-command'

type Props = {
  readonly place: FilePlace
  readonly way: Saving
  /** The text of the file as it is now; undefined where there is none. */
  readonly current: string | undefined
  readonly lineEnd: FileText['lineEnd']
  readonly draft: FileDraft
  /** True where a file that is copied back would not belong to root. */
  readonly ownerIsLost: boolean
  readonly onSaved?: () => void
}

type Failure = { readonly code: number; readonly words: string }

export function FileEditor({ place, way, current, lineEnd, draft, ownerIsLost, onSaved }: Props) {
  const run = useLayerlab((state) => state.run)
  const keepDraft = useLayerlab((state) => state.keepDraft)
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const field = useFocusOnArrival<HTMLTextAreaElement>(draft.text === (draft.base ?? ''))
  const terminalIsFree = useForeground() === undefined
  const command = saveCommand(way, fromEditor({ text: draft.text, lineEnd }))

  const save = async () => {
    setSaving(true)
    setFailure(undefined)
    const { transcript } = await run(command)
    setSaving(false)
    if (transcript.exitCode === 0) {
      keepDraft(place, undefined)
      onSaved?.()
    } else setFailure({ code: transcript.exitCode, words: transcript.stderr })
  }

  return (
    <form className="file-editor">
      {draft.base !== current && (
        <Conflict
          isGone={current === undefined}
          onDrop={() => keepDraft(place, undefined)}
          onKeep={() => keepDraft(place, { ...draft, base: current })}
        />
      )}
      <textarea
        ref={field}
        aria-label={text.label(place.path)}
        value={draft.text}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        rows={Math.min(18, Math.max(6, draft.text.split('\n').length + 1))}
        onChange={({ target }) => keepDraft(place, { ...draft, text: target.value })}
      />
      <p className="file-command">
        {text.runs} <code>{command.split('\n')[0]}</code>
      </p>
      {way.how === 'copy' && ownerIsLost && <p className="file-reason">{text.becomesRoot}</p>}
      <ForegroundNotice />
      <div role="alert">
        {failure !== undefined && (
          <>
            <p>{text.failed(failure.code)}</p>
            <pre>{failure.words}</pre>
          </>
        )}
      </div>
      <p className="file-actions">
        <SubmitButton
          className="button"
          aria-disabled={saving || !terminalIsFree}
          onSubmit={() => terminalIsFree && !saving && void save()}
        >
          {saving ? text.saving : text.save}
        </SubmitButton>
        <button type="button" className="quiet-button" onClick={() => keepDraft(place, undefined)}>
          {text.cancel}
        </button>
      </p>
    </form>
  )
}

type ConflictProps = { readonly isGone: boolean; readonly onDrop: () => void; readonly onKeep: () => void }

/** The file is not what it was when the editing began. */
function Conflict({ isGone, onDrop, onKeep }: ConflictProps) {
  return (
    <div className="file-conflict" role="alert">
      <p>{isGone ? text.removed : text.conflict}</p>
      {!isGone && (
        <p className="file-actions">
          <button type="button" className="quiet-button" onClick={onKeep}>
            {text.keepMine}
          </button>
          <button type="button" className="quiet-button" onClick={onDrop}>
            {text.takeTheirs}
          </button>
        </p>
      )}
    </div>
  )
}
