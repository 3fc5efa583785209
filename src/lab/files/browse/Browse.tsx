/** Browsing: a source, the way to a place in it, and what is there. */
import { useMemo, useState } from 'react'
import { browseText, filesText } from '../../../content/text/lab-files'
import { baseName } from '../../../engine/filesystem/paths'
import type { FilePlace, FileSource } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { defaultSource, sourceName } from '../model/sources'
import { openView } from '../model/view'
import { SourceSelect } from '../SourceSelect'
import { useMachine } from '../use-machine'
import { Breadcrumb } from './Breadcrumb'
import { PlaceContent } from './PlaceContent'
import './directory.css'

const anySource = (_: FileSource): _ is FileSource => true

export function Browse() {
  const machine = useMachine()
  const chosen = useLayerlab((state) => state.filesPlace)
  const goToFile = useLayerlab((state) => state.goToFile)
  /** The entry that gets the focus in the directory that the learner went to; '' is the first one. */
  const [focusOn, setFocusOn] = useState<string>()
  const place: FilePlace = chosen ?? { source: defaultSource(machine), path: '/' }
  const { source, path, upTo } = place
  const view = useMemo(() => openView(machine, { source, upTo }), [machine, source, upTo])

  const goTo = (to: FilePlace) => {
    const isAbove = path !== to.path && path.startsWith(to.path === '/' ? '/' : `${to.path}/`)
    setFocusOn(isAbove ? baseName(path.slice(0, `${path}/`.indexOf('/', to.path.length + 1))) : '')
    goToFile(to)
  }

  return (
    <>
      {machine.containers.size === 0 && (
        <p className="files-hint">
          {filesText.noContainer} <code>{filesText.noContainerExample}</code>.
        </p>
      )}
      <SourceSelect
        label={filesText.source}
        selected={source}
        accepts={anySource}
        onSelect={(other) => {
          setFocusOn(undefined)
          goToFile({ source: other, path: '/' })
        }}
      />
      {view === undefined ? (
        <div className="files-note" role="status">
          <p>{filesText.gone}</p>
          <button
            type="button"
            className="quiet-button"
            onClick={() => goToFile({ source: defaultSource(machine), path: '/' })}
          >
            {filesText.showDefault}
          </button>
        </div>
      ) : (
        <>
          <Breadcrumb place={place} sourceName={sourceName(machine, source) ?? ''} onGo={goTo} />
          {upTo !== undefined && (
            <div className="files-note">
              <p>{browseText.earlier(upTo)}</p>
              <button type="button" className="quiet-button" onClick={() => goTo({ source, path })}>
                {browseText.backToNow}
              </button>
            </div>
          )}
          <PlaceContent key={`${path} ${upTo}`} view={view} place={place} focusOn={focusOn} onGo={goTo} />
        </>
      )}
    </>
  )
}
