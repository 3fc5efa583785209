/** The waste in an image: two figures, and the paths that are worst. */
import { useMemo } from 'react'
import { wasteText as text } from '../../../content/text/lab-files'
import { wasteOf } from '../../../engine/filesystem/waste'
import type { FileSource } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { sizeInWords } from '../../../store/words/sizes'
import { sourcesOf } from '../model/sources'
import { openView } from '../model/view'
import { SourceSelect } from '../SourceSelect'
import { useMachine } from '../use-machine'
import { WasteList } from './WasteList'
import './waste.css'

type ImageSource = Extract<FileSource, { kind: 'image' }>
const isImage = (source: FileSource): source is ImageSource => source.kind === 'image'

export function ImageWaste() {
  const machine = useMachine()
  const chosen = useLayerlab((state) => state.wasteImage)
  const choose = useLayerlab((state) => state.showWasteOf)
  const newest = sourcesOf(machine).image[0]?.source
  const source = chosen !== undefined && machine.images.has(chosen.id) ? chosen : newest
  const view = useMemo(() => source && openView(machine, { source }), [machine, source])
  const waste = useMemo(() => view && wasteOf(view.layers), [view])
  if (source?.kind !== 'image' || view === undefined || waste === undefined) {
    return <p className="files-note">{text.noImage}</p>
  }
  const layers = machine.images.get(source.id)?.layers ?? []
  const hasStandIns = layers.some((chainId) => machine.layers.get(chainId)?.declaredSize !== undefined)
  return (
    <>
      <SourceSelect label={text.image} selected={source} accepts={isImage} onSelect={choose} />
      <dl className="waste-figures">
        <div>
          <dt>{text.efficiency}</dt>
          <dd className="waste-figure">{text.percent(waste.efficiency)}</dd>
          <dd>{text.efficiencyWords}</dd>
        </div>
        <div>
          <dt>{text.wasted}</dt>
          <dd className="waste-figure">{sizeInWords(waste.wastedBytes)}</dd>
          <dd>{text.wastedWords}</dd>
        </div>
        <div>
          <dt>{text.hidden}</dt>
          <dd className="waste-figure">{sizeInWords(waste.hiddenBytes)}</dd>
          <dd>{text.hiddenWords}</dd>
        </div>
      </dl>
      {hasStandIns && <p className="files-hint">{text.standIns}</p>}
      {waste.paths.length === 0 ? (
        <p className="files-note">{text.none}</p>
      ) : (
        <WasteList source={source} paths={waste.paths} origins={view.origins} />
      )}
    </>
  )
}
