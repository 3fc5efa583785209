/** Nothing is at the path: a way up, and a way to make a file there. */
import { browseText as text } from '../../../content/text/lab-files'
import { baseName, joinPath, parentPath } from '../../../engine/filesystem/paths'
import { draftKey } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { follow, lookAt } from '../model/entries'
import { type NotSaved, type Saving, saving } from '../model/save-command'
import type { FileView } from '../model/view'
import { useMachine } from '../use-machine'
import { FileEditor } from './FileEditor'
import type { PlaceProps } from './place-props'
import './file.css'

function canSave(way: Saving | NotSaved | undefined): way is Saving {
  return typeof way === 'object'
}

/** Where a file of this path would be made; undefined where its directory is not there either. */
function placeToMake(view: FileView, path: string): string | undefined {
  const above = follow(view, parentPath(path))
  return above?.type === 'directory' ? joinPath(above.path, baseName(path)) : undefined
}

export function MissingFile({ view, place, onGo }: PlaceProps) {
  const machine = useMachine()
  const path = placeToMake(view, place.path)
  const own = { source: place.source, path: path ?? place.path }
  const draft = useLayerlab((state) => state.fileDrafts[draftKey(own)])
  const keepDraft = useLayerlab((state) => state.keepDraft)
  const isLink = path !== undefined && lookAt(view, path)?.type === 'symlink'
  const way = path === undefined || isLink || place.upTo !== undefined ? undefined : saving(machine, view, path)

  return (
    <div className="files-note">
      <p role="status">{isLink ? text.deadLink(place.path) : text.missing(place.path)}</p>
      {draft !== undefined && canSave(way) ? (
        <FileEditor place={own} way={way} current={undefined} lineEnd={'\n'} draft={draft} ownerIsLost={false} />
      ) : (
        <p className="file-actions">
          {canSave(way) && (
            <button type="button" className="button" onClick={() => keepDraft(own, { text: '' })}>
              {text.create}
            </button>
          )}
          <button
            type="button"
            className="quiet-button"
            onClick={() => onGo({ ...place, path: parentPath(place.path) })}
          >
            {text.goUp}
          </button>
        </p>
      )}
    </div>
  )
}
