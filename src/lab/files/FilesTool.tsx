/** The lab's file browser: look into containers, images, volumes and the host, compare two of them, and find waste. */
import { useId } from 'react'
import { filesText as text } from '../../content/text/lab-files'
import { filesViews } from '../../store/files-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Tabs } from '../../ui/Tabs'
import type { LabToolProps } from '../lab-tool'
import { Browse } from './browse/Browse'
import { CompareSources } from './compare/CompareSources'
import { ImageWaste } from './waste/ImageWaste'
import './files.css'

const panels = { browse: Browse, compare: CompareSources, waste: ImageWaste }

export default function FilesTool(_: LabToolProps) {
  const view = useLayerlab((state) => state.filesView)
  const showView = useLayerlab((state) => state.showFilesView)
  const panelId = useId()
  const Panel = panels[view]
  return (
    <div className="files">
      <Tabs
        className="files-views"
        label={text.views}
        names={filesViews}
        titles={text.viewNames}
        selected={view}
        panelId={panelId}
        onSelect={showView}
      />
      <div role="tabpanel" id={panelId} aria-label={text.viewNames[view]} className="files-panel">
        <Panel />
      </div>
    </div>
  )
}
