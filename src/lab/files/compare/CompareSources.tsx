/** Two containers or images side by side: what differs, as a tree. */
import { useMemo, useState } from 'react'
import { comparisonText as text } from '../../../content/text/lab-files'
import type { Machine } from '../../../engine/machine'
import type { LayeredSource } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { Sign } from '../../../ui/Sign'
import { compareSources, isComparable } from '../model/compare'
import { sourceKey, sourceName, sourcesOf } from '../model/sources'
import { openView } from '../model/view'
import { SourceSelect } from '../SourceSelect'
import { useMachine } from '../use-machine'
import { ComparisonResult } from './ComparisonResult'
import './compare.css'

type Sides = { readonly before: LayeredSource; readonly after: LayeredSource }

/** The newest container against its image, else the two newest images. */
function defaultSides(machine: Machine): Sides | undefined {
  const [container] = machine.containers.size === 0 ? [] : [...machine.containers.values()].reverse()
  if (container !== undefined && machine.images.has(container.imageId)) {
    return { before: { kind: 'image', id: container.imageId }, after: { kind: 'container', id: container.id } }
  }
  const { container: containers, image: images } = sourcesOf(machine)
  const [after, before] = [...containers, ...images].flatMap(({ source }) => (isComparable(source) ? [source] : []))
  return before && after && { before, after }
}

function areThere(machine: Machine, { before, after }: Sides): boolean {
  return openView(machine, { source: before }) !== undefined && openView(machine, { source: after }) !== undefined
}

/** docker diff says the same where a container is compared with the image that it was made from. */
function diffName(machine: Machine, { before, after }: Sides): string | undefined {
  const container = after.kind === 'container' ? machine.containers.get(after.id) : undefined
  return before.kind === 'image' && container?.imageId === before.id ? container.name : undefined
}

export function CompareSources() {
  const machine = useMachine()
  const chosen = useLayerlab((state) => state.comparedFiles)
  const choose = useLayerlab((state) => state.compareFiles)
  const [countTimes, setCountTimes] = useState<boolean>()
  const sides = chosen !== undefined && areThere(machine, chosen) ? chosen : defaultSides(machine)
  const { before, after } = sides ?? {}
  const comparison = useMemo(
    () => before && after && compareSources(machine, before, after, countTimes),
    [machine, before, after, countTimes],
  )
  if (sides === undefined || comparison === undefined) return <p className="files-note">{text.nothing}</p>

  const isSame = sourceKey(sides.before) === sourceKey(sides.after)
  const diff = diffName(machine, sides)
  const counted = countTimes ?? comparison.related
  return (
    <>
      <div className="compare-sides">
        <SourceSelect
          label={text.before}
          selected={sides.before}
          accepts={isComparable}
          onSelect={(source) => choose({ ...sides, before: source })}
        />
        <button
          type="button"
          className="quiet-button"
          aria-label={text.swap}
          title={text.swap}
          onClick={() => choose({ before: sides.after, after: sides.before })}
        >
          <Sign name="swap" />
        </button>
        <SourceSelect
          label={text.after}
          selected={sides.after}
          accepts={isComparable}
          onSelect={(source) => choose({ ...sides, after: source })}
        />
      </div>
      <label className="files-check">
        <input type="checkbox" checked={counted} onChange={({ target }) => setCountTimes(target.checked)} />
        {text.countTimes}
      </label>
      {isSame ? (
        <p className="files-note">{text.sameSource}</p>
      ) : (
        <ComparisonResult
          key={`${sourceKey(sides.before)} ${sourceKey(sides.after)}`}
          comparison={comparison}
          names={{ before: sourceName(machine, sides.before) ?? '', after: sourceName(machine, sides.after) ?? '' }}
          diffName={counted ? diff : undefined}
        />
      )}
    </>
  )
}
