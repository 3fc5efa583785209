/** What can be done with the lab as a whole: share it, save it, open another one, start over. */
import { lazy, type ReactNode, Suspense, useContext, useRef, useState } from 'react'
import { shareText as text } from '../../content/text/share'
import { labFileText } from '../../store/lab-file'
import { type LabRecord, labRecordOf } from '../../store/lab-record'
import { LayerlabContext, useLayerlab } from '../../store/use-layerlab'
import type { LabDialogProps } from './lab-dialogs'
import { useDrop } from './use-drop'
import { useLabFile } from './use-lab-file'
import './lab-actions.css'

const LabDialog = lazy(() => import('./lab-dialogs'))

type OpenDialog = { readonly kind: LabDialogProps['kind']; readonly lab: LabRecord }

/** `children`: the lab, onto which a file can be dropped. */
export function LabActions({ tools, children }: { readonly tools: ReactNode; readonly children: ReactNode }) {
  const store = useContext(LayerlabContext)
  const [dialog, setDialog] = useState<OpenDialog>()
  const openDialog = (kind: OpenDialog['kind']) => {
    if (store) setDialog({ kind, lab: labRecordOf(store.getState()) })
  }
  const { said, openFile, save } = useLabFile(() => openDialog('text'))
  const { dropping, handlers } = useDrop((file) => void openFile(file))

  return (
    <div className="lab-drop" data-dropping={dropping ? '' : undefined} {...handlers}>
      <div className="lab-head">
        {tools}
        <fieldset className="lab-actions" aria-label={text.actions}>
          <Action onPress={() => openDialog('share')}>{text.share}</Action>
          <Action name={text.saveFile} onPress={save}>
            {text.save}
          </Action>
          <OpenFile onFile={openFile} />
          <StartOver />
        </fieldset>
      </div>
      <StartedOver />
      <p className="lab-said" role="status">
        {said}
      </p>
      {children}
      {dropping && <p className="lab-drop-words">{text.drop}</p>}
      {dialog && (
        <Suspense fallback={null}>
          <LabDialog {...dialog} content={labFileText(dialog.lab)} onSave={save} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

type ActionProps = {
  /** Says more than there is room for. */
  readonly name?: string
  readonly disabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Action({ name, disabled = false, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      className="quiet-button lab-action"
      aria-label={name}
      title={name}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      {children}
    </button>
  )
}

function OpenFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Action name={text.openFile} onPress={() => input.current?.click()}>
        {text.open}
      </Action>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={text.file}
        ref={input}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file may be chosen again.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}

function StartOver() {
  const startOver = useLayerlab((state) => state.startOver)
  const isEmpty = useLayerlab((state) => state.frames.length === 0)
  return (
    <Action disabled={isEmpty} onPress={() => void startOver()}>
      {text.startOver}
    </Action>
  )
}

/** The way back, offered at once. */
function StartedOver() {
  const startedOver = useLayerlab((state) => state.startedOver)
  const undoStartOver = useLayerlab((state) => state.undoStartOver)
  return (
    <div className="lab-said" role="status">
      {startedOver && (
        <>
          {text.startedOver}
          <button type="button" className="quiet-button lab-action" onClick={() => void undoStartOver()}>
            {text.undoStartOver}
          </button>
        </>
      )}
    </div>
  )
}
