/** Which line of a Dockerfile makes the image big although what it made is deleted. */
import { heavyLineText as text } from '../../../content/text/generated/images'
import { askFaultyLine } from '../ask/faulty-line'
import { type JudgedCase, template } from '../case'
import { build, dockerfile } from '../lines'
import { drawNames } from '../names'
import type { Played } from '../play'
import { printedBy } from '../read'
import { megabytes } from './image-size'

/** The line of the Dockerfile whose layer is the biggest, as `docker history` has it. */
function heaviest({ revealed, story }: Played): string {
  const history = revealed.at(-1)
  const rows = history ? printedBy(history).split('\n') : []
  const lines = (story.files.Dockerfile ?? '').trim().split('\n').slice(1)
  const bytes = (line: string) => {
    const row = rows.find((candidate) => candidate.includes(line.replace(/^RUN /, '')))
    const [, count = '0', unit = 'B'] = /^([\d.]+)(\w*B)/.exec(row ?? '') ?? []
    return Number(count) * ({ B: 1, kB: 1e3, MB: 1e6 }[unit] ?? 0)
  }
  return lines.reduce((most, line) => (bytes(line) > bytes(most) ? line : most))
}

export const heavyLine = template(askFaultyLine(heaviest), (draws): JudgedCase => {
  const { image, old, path } = drawNames(draws)
  const [left, cleaned] = draws.pick([
    ['/left.bin', '/part.bin'],
    ['/part.bin', '/left.bin'],
  ])
  const size = draws.number(1, 3)
  const makes = `RUN ${megabytes(size, left)}`
  const deletes = `RUN rm ${left}`
  const tidy = `RUN ${megabytes(draws.number(1, 3), cleaned)} && rm ${cleaned}`
  const small = `RUN seq 1 ${draws.number(2, 9)}000 > ${path}`
  const rest = draws.mix([tidy, small, `ENV WORD=${old}`])
  const place = draws.number(0, rest.length - 1)
  const lines = [...rest.slice(0, place), makes, ...rest.slice(place, place + 1), deletes, ...rest.slice(place + 1)]
  const feedback = (line: string) =>
    ({
      [makes]: text.makes(size, left),
      [deletes]: text.deletes(left),
      [tidy]: text.tidy(cleaned),
      [small]: text.small(path),
    })[line] ?? text.setting
  return {
    files: dockerfile(['FROM busybox', ...lines]),
    commands: [build(image)],
    reveal: [`docker history --no-trunc --format 'table {{.Size}}\\t{{.CreatedBy}}' ${image}`],
    stem: text.asked(image, size),
    hint: text.hint,
    items: [
      { text: 'FROM busybox', feedback: text.base },
      ...lines.map((line) => ({ text: line, feedback: feedback(line) })),
    ],
    believers: [
      {
        belief: 'delete-shrinks-the-image',
        world: { files: dockerfile(['FROM busybox', ...lines.filter((line) => line !== makes && line !== deletes)]) },
      },
    ],
  }
})
