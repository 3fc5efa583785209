/** Images to be put in the order of their size. */

import { drawnWords } from '../../../content/quiz/generated-words'
import { imagesBySizeText as text } from '../../../content/text/generated/images'
import { askOrder } from '../ask/order'
import { type JudgedCase, template } from '../case'
import { drawNames } from '../names'
import { lastPrinted } from '../read'
import { megabytes } from './image-size'

export const imagesBySize = template(
  askOrder((played, image) => {
    const row = lastPrinted(played)
      .split('\n')
      .find((line) => line.startsWith(`${image} `))
    return Number.parseFloat(row?.split(/\s+/)[1] ?? '')
  }, text.right),
  (draws): JudgedCase => {
    const { otherFile } = drawNames(draws)
    const [later = '', kept = '', tidy = ''] = draws.mix(drawnWords.images)
    const [big, small] = draws.pick([
      [3, 1],
      [2, 1],
      [3, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ])
    const source = (lines: readonly string[]) => `${['FROM busybox', ...lines].join('\n')}\n`
    const keeps = `RUN ${megabytes(small, '/kept.bin')}`
    const makes = `RUN ${megabytes(big, '/big.bin')}`
    const one = `${makes} && rm /big.bin`
    const tiny = `RUN echo small > /${otherFile}`
    const files = {
      [`${later}.Dockerfile`]: source([makes, 'RUN rm /big.bin']),
      [`${kept}.Dockerfile`]: source([keeps]),
      [`${tidy}.Dockerfile`]: source([one, tiny]),
    }
    const images = draws.mix([later, kept, tidy])
    return {
      files,
      commands: images.map((image) => `docker build -q -t ${image} -f ${image}.Dockerfile .`),
      reveal: ["docker images --format 'table {{.Repository}}\\t{{.Size}}'"],
      stem: text.asked,
      hint: text.hint,
      items: [
        { text: later, feedback: text.later(big) },
        { text: kept, feedback: text.kept(small) },
        { text: tidy, feedback: text.tidy },
      ],
      believers: [
        { belief: 'delete-shrinks-the-image', world: { files: { ...files, [`${later}.Dockerfile`]: source([one]) } } },
      ],
    }
  },
)
