/** The bench of the page: the machine at the cursor of the timeline. */
import { lazy, Suspense, useState } from 'react'
import { commandName } from '../cli/shown-input'
import { benchStartText } from '../content/text/bench-start'
import { currentFrame, currentMachine, machineBefore } from '../store/timeline-slice'
import { useLayerlab } from '../store/use-layerlab'
import { pageShown } from '../ui/page-shown'
import { BenchView } from './BenchView'
import type { BenchFocus } from './layout/bench-focus'

/** There is nothing to travel through before the first command. */
const Timeline = lazy(async () => {
  await pageShown()
  return import('./timeline/Timeline')
})

type Props = {
  /** What to look at; without it the bench follows the commands while a scene plays. */
  readonly focus?: BenchFocus
  /** True where the words and the way through the commands stand elsewhere on the page. */
  readonly pictureOnly?: boolean
  /** True where the marks of the commands stand below the picture nevertheless. */
  readonly track?: boolean
}

/** True when the last move on the timeline was backwards. */
function useWentBack(cursor: number): boolean {
  const [moves, setMoves] = useState({ cursor, wentBack: false })
  if (moves.cursor === cursor) return moves.wentBack
  const next = { cursor, wentBack: cursor < moves.cursor }
  setMoves(next)
  return next.wentBack
}

export function Bench({ focus, pictureOnly = false, track = !pictureOnly }: Props) {
  const machine = useLayerlab(currentMachine)
  const frame = useLayerlab(currentFrame)
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const before = useLayerlab(machineBefore)
  const spotlight = useLayerlab((state) => state.spotlight)
  const pointAt = useLayerlab((state) => state.pointAt)
  const sceneIsOn = useLayerlab((state) => state.scene !== undefined)
  const wentBack = useWentBack(cursor)
  const next = frames[cursor]

  return (
    <BenchView
      machine={machine}
      frame={frame}
      before={before}
      wentBack={wentBack && next ? benchStartText.movedBack(commandName(next.line), cursor, frames.length) : undefined}
      focus={focus}
      follow={sceneIsOn}
      pictureOnly={pictureOnly}
      spotlight={spotlight}
      onPoint={pointAt}
    >
      {track && (
        <div className="bench-timeline-place" data-track-only={pictureOnly ? '' : undefined}>
          <Suspense fallback={null}>
            <Timeline trackOnly={pictureOnly} />
          </Suspense>
        </div>
      )}
    </BenchView>
  )
}
