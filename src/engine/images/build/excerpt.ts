/** The lines of a Dockerfile that an error is about, as BuildKit shows them (BuildKit, solver/errdefs/source.go). */
import type { LineRange } from './build-error'

const rule = '-'.repeat(20)

/** First and last line to show: the range and about two lines on each side. */
function padded({ start, end }: LineRange, count: number): LineRange {
  const wanted = start === end ? 4 : 2
  let first = start
  let last = Math.min(end, count)
  for (let added = 0; added < wanted; added++) {
    if (first > 1) {
      first--
      added++
    }
    if (last !== count) {
      last++
      added++
    }
  }
  return { start: first, end: last }
}

/** `Dockerfile:2` and the lines around it; '' when the range is not in the file. */
export function excerpt(name: string, lines: readonly string[], range: LineRange): string {
  if (range.start < 1 || range.start > lines.length) return ''
  const shown = padded(range, lines.length)
  const text = lines.slice(shown.start - 1, shown.end).map((line, index) => {
    const number = shown.start + index
    const mark = number >= range.start && number <= range.end ? '>>>' : '   '
    return `${String(number).padStart(4)} | ${mark} ${line}\n`
  })
  return `${name}:${range.start}\n${rule}\n${text.join('')}${rule}\n`
}
