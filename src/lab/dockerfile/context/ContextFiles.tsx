/** The files of the build context: which there are, which changed, and what can be done with the one that is open. */
import { useState } from 'react'
import { dockerfileText as text } from '../../../content/text/dockerfile'
import type { Draft } from '../../../store/dockerfile-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import type { Workbench } from '../use-workbench'
import { type ContextFile, fileOnMachine } from './context-files'
import { FileNameForm } from './FileNameForm'
import { pathOfName } from './file-names'

type Asking = 'new' | 'rename' | undefined

export function ContextFiles({ workbench }: { readonly workbench: Workbench }) {
  const { files, open, machine, drafts } = workbench
  const openInEditor = useLayerlab((state) => state.openInEditor)
  const changeDrafts = useLayerlab((state) => state.changeDrafts)
  const [asking, setAsking] = useState<Asking>()

  const answered = (changes: Readonly<Record<string, Draft | undefined>>, path: string) => {
    changeDrafts(changes)
    openInEditor(path)
    setAsking(undefined)
  }
  const create = (name: string) => {
    const path = pathOfName(machine, name)
    answered({ [path]: { text: '', executable: false } }, path)
  }
  const rename = (name: string) => {
    const path = pathOfName(machine, name)
    const content = open && (drafts[open.file.path] ?? fileOnMachine(machine, open.file.path))
    if (open === undefined || content === undefined || content === null) return
    // A file that is only a draft leaves nothing behind to delete.
    const old = open.file.state === 'added' ? undefined : null
    answered({ [open.file.path]: old, [path]: content }, path)
  }

  return (
    <section className="dockerfile-context" aria-label={text.context}>
      <ul className="dockerfile-files">
        {files.map((file) => (
          <li key={file.path}>
            <FileButton file={file} isOpen={file.path === open?.file.path} onOpen={() => openInEditor(file.path)} />
          </li>
        ))}
        <li>
          <button type="button" className="quiet-button" onClick={() => setAsking('new')}>
            + {text.newFile}
          </button>
        </li>
      </ul>
      {asking === 'new' && (
        <FileNameForm
          initial=""
          files={files}
          action={text.create}
          onName={create}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === 'rename' && open && (
        <FileNameForm
          initial={open.file.name}
          files={files}
          action={text.rename}
          onName={rename}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === undefined && open && (
        <FileActions
          file={open.file}
          isText={open.text !== undefined}
          onRename={() => setAsking('rename')}
          onDelete={() => changeDrafts({ [open.file.path]: open.file.state === 'added' ? undefined : null })}
          onDiscard={() => changeDrafts({ [open.file.path]: undefined })}
        />
      )}
    </section>
  )
}

type FileButtonProps = { readonly file: ContextFile; readonly isOpen: boolean; readonly onOpen: () => void }

function FileButton({ file: { name, state }, isOpen, onOpen }: FileButtonProps) {
  return (
    <button
      type="button"
      className="dockerfile-file"
      data-state={state}
      aria-current={isOpen ? 'true' : undefined}
      onClick={onOpen}
    >
      <span>{name}</span> {state !== 'same' && <small>{text.fileStates[state]}</small>}
    </button>
  )
}

type FileActionsProps = {
  readonly file: ContextFile
  readonly isText: boolean
  readonly onRename: () => void
  readonly onDelete: () => void
  readonly onDiscard: () => void
}

function FileActions({ file: { state }, isText, onRename, onDelete, onDiscard }: FileActionsProps) {
  const isThere = state !== 'deleted'
  return (
    <p className="dockerfile-actions">
      {isThere && isText && (
        <button type="button" className="quiet-button" onClick={onRename}>
          {text.rename}
        </button>
      )}
      {isThere && (
        <button type="button" className="quiet-button" onClick={onDelete}>
          {text.remove}
        </button>
      )}
      {(state === 'changed' || state === 'deleted') && (
        <button type="button" className="quiet-button" onClick={onDiscard}>
          {isThere ? text.discard : text.keepFile}
        </button>
      )}
    </p>
  )
}
