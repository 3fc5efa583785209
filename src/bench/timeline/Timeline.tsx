/** The timeline of the page: the commands so far, and the ways through them. */
import { useMemo } from 'react'
import { benchText } from '../../content/text/bench'
import { useLayerlab } from '../../store/use-layerlab'
import { Branches } from './Branches'
import { Controls } from './Controls'
import { departures } from './moments'
import { Track } from './Track'
import { useTravel } from './use-travel'
import { useUndoKeys } from './use-undo-keys'
import './timeline.css'

const text = benchText.timeline

/** `trackOnly`: the controls stand elsewhere on the page. */
export default function Timeline({ trackOnly = false }: { readonly trackOnly?: boolean }) {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const origin = useLayerlab((state) => state.origin)
  const abandoned = useLayerlab((state) => state.abandoned)
  const travel = useTravel()
  useUndoKeys(travel)

  const branches = useMemo(() => departures({ origin, frames, abandoned }), [origin, frames, abandoned])
  const forks = useMemo(() => new Set(branches.flatMap(({ after }) => after ?? [])), [branches])

  return (
    <nav className="bench-timeline" aria-label={text.label}>
      <Track frames={frames} cursor={cursor} forks={forks} onSeek={travel.seek} />
      <span className="bench-position">{text.position(cursor, frames.length)}</span>
      {!trackOnly && (
        <div className="timeline-controls">
          <Controls travel={travel} />
          <Branches branches={branches} />
        </div>
      )}
    </nav>
  )
}
