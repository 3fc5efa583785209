/** How big an image is whose Dockerfile makes files and deletes some of them. */
import { imageSizeText as text } from '../../../content/text/generated/images'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile } from '../lines'
import { drawNames } from '../names'

/** A command that makes a file of so many million bytes. */
export const megabytes = (count: number, path: string) => `truncate -s ${count}000000 ${path}`

export const imageSize = template(askChoice(), (draws): AnswerCase => {
  const { image } = drawNames(draws)
  const [big, kept] = draws.pick([
    [2, 1],
    [1, 2],
    [3, 1],
    [1, 3],
  ])
  const makes = `RUN ${megabytes(big, '/big.bin')}`
  const keeps = `RUN ${megabytes(kept, '/kept.bin')}`
  const apart = [
    'FROM busybox',
    ...draws.pick([
      [makes, keeps, 'RUN rm /big.bin'],
      [keeps, makes, 'RUN rm /big.bin'],
      [makes, 'RUN rm /big.bin', keeps],
    ]),
  ]
  const together = ['FROM busybox', ...draws.mix([`${makes} && rm /big.bin`, keeps])]
  const inOneLine = draws.number(1, 3) === 1
  return {
    files: dockerfile(inOneLine ? together : apart),
    commands: [build(image)],
    reveal: [`docker images --format '{{.Size}}' ${image}`],
    stem: text.asked(image),
    hint: text.hint,
    right: inOneLine ? text.rightTogether : text.rightApart,
    answerers: [
      inOneLine
        ? { feedback: text.neverStored, world: { files: dockerfile(apart) } }
        : { belief: 'delete-shrinks-the-image', feedback: text.onlyHidden, world: { files: dockerfile(together) } },
      {
        belief: 'image-is-only-a-recipe',
        feedback: text.recipe,
        reckons: ({ story }) => text.bytes(story.files.Dockerfile?.length ?? 0),
      },
      { feedback: text.fileOnly, world: { files: dockerfile(['FROM busybox', makes]) } },
    ],
  }
})
