/** How many lines the cache spares, and what becomes of the image. */
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { sizeInWords } from '../../../store/words/sizes'
import type { BuildReport } from './build-report'

function compared(size: number, previous: number): string {
  if (size === previous) return text.sameSize
  return size > previous ? text.larger(sizeInWords(size - previous)) : text.smaller(sizeInWords(previous - size))
}

/** Where a build stops, or why there was nothing to begin with. */
function failureInWords({ lines, failure }: BuildReport, isDone: boolean): string {
  const failed = lines.find(({ fate }) => fate.kind === 'failed')
  if (failed === undefined) return (isDone ? text.failedWith : text.willFailWith)(failure ?? '')
  return (isDone ? text.stoppedAt : text.willStopAt)(failed.lines.start)
}

function imageInWords({ image, previousSize }: BuildReport): string {
  if (image === undefined) return text.noImage
  const size = text.imageSize(sizeInWords(image.size))
  return previousSize === undefined ? `${size}.` : `${size}, ${compared(image.size, previousSize)}.`
}

export function summaryOf(report: BuildReport, isDone: boolean): string {
  const count = (kind: 'cached' | 'run') => report.lines.filter(({ fate }) => fate.kind === kind).length
  const counts = (isDone ? text.doneCounts : text.planCounts)(count('cached'), count('run'))
  return report.failure === undefined ? `${counts} ${imageInWords(report)}` : failureInWords(report, isDone)
}
