/** What a step did, for those who hear the page: the command, a summary of its output, and what to notice. */
import { type Frame, wasRefused } from '../../cli/frame'
import type { ChapterScene } from '../../content/scenes/schema'
import { tourText } from '../../content/text/tour'
import { currentFrame } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { plain } from '../../ui/WithCode'

/** The output in a sentence: a long one is not read out. */
function outputInWords(frame: Frame): string {
  const lines = frame.transcript.output.flatMap(({ text }) => text.split('\n')).filter((line) => line.trim() !== '')
  const [first] = lines
  if (first === undefined) return tourText.printed.nothing
  if (wasRefused(frame)) return tourText.printed.refused(first)
  return lines.length === 1 ? tourText.printed.line(first) : tourText.printed.lines(lines.length, first)
}

export function SaidAloud({ scene }: { readonly scene: ChapterScene }) {
  const frame = useLayerlab(currentFrame)
  const cursor = useLayerlab((state) => state.cursor)
  const step = scene.steps[cursor - 1]
  return (
    <p className="visually-hidden" role="status">
      {frame &&
        step &&
        tourText.said(cursor, scene.steps.length, step.command, outputInWords(frame), plain(step.words))}
    </p>
  )
}
