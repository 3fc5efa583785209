/** How many layers the image of a Dockerfile has. */
import { layerCountText as text } from '../../../content/text/generated/images'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

/** Instructions that only set something, and add no layer. */
const settings = ['ENV LANGUAGE=en', 'LABEL version=1', 'EXPOSE 8080', 'CMD ["sleep", "600"]'] as const

export const layerCount = template(askChoice(lastPrinted), (draws): AnswerCase => {
  const { image, file, otherFile, old, fresh } = drawNames(draws)
  const deletes = draws.chance()
  const makes = [
    `COPY ${file} /${file}`,
    `RUN echo ${fresh} > /${otherFile}`,
    'RUN mkdir /work',
    `RUN echo ${old} > /work.txt`,
  ]
  const some = draws.mix(makes).slice(0, draws.number(2, 3))
  const kept = draws.mix(settings).slice(0, draws.number(1, 3))
  const lines = draws.mix([...some, ...kept])
  const copies = lines.some((line) => line.startsWith('COPY'))
  const made = (body: readonly string[]) => ({
    ...dockerfile(['FROM busybox', ...body]),
    ...(copies ? { [file]: `${old}\n` } : {}),
  })
  const temporary = ['RUN touch /tmp/part', 'RUN rm /tmp/part']
  const body = deletes ? [...temporary, ...lines] : lines
  return {
    files: made(body),
    commands: [build(image)],
    reveal: [`docker inspect --format '{{len .RootFS.Layers}}' ${image}`],
    stem: text.asked(image),
    hint: text.hint,
    right: text.right,
    answerers: [
      {
        belief: 'every-instruction-adds-a-layer',
        feedback: text.everyInstruction,
        world: { files: made(body.map((line) => (settings.some((setting) => setting === line) ? 'RUN true' : line))) },
      },
      { belief: 'delete-shrinks-the-image', feedback: text.deletion, world: { files: made(lines) } },
      { feedback: text.withoutBase, reckons: (truth) => `${Number(lastPrinted(truth)) - 1}` },
    ],
  }
})
