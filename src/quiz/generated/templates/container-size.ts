/** How much disk space a container takes beside its image. */
import { containerSizeText as text } from '../../../content/text/generated/containers'
import { askChoice } from '../ask/choice'
import { type AnswerCase, type Answerer, template } from '../case'
import { build, commit, dockerfile, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'
import type { Played } from '../play'
import { asCode, lastPrinted } from '../read'
import { megabytes } from './image-size'

/** The two sizes of a row: of the container's own layer, and together with the image. */
function sizes(played: Played): { readonly own: string; readonly virtual: string } {
  const [, own = '', virtual = ''] = /(\S+) \(virtual (\S+)\)/.exec(lastPrinted(played)) ?? []
  return { own: asCode(own), virtual: asCode(virtual) }
}

export const containerSize = template(
  askChoice((played) => sizes(played).own),
  (draws): AnswerCase => {
    const { image, first, second } = drawNames(draws)
    const [inImage, written] = draws.pick([
      [2, 1],
      [1, 2],
      [3, 1],
      [3, 2],
    ])
    const inside = (command: string) => `docker exec ${first} ${command}`
    const append = inside("sh -c 'echo end >> /big.bin'")
    const instead = (feedback: string, command: string): Answerer => ({
      feedback,
      world: { commands: [...start, command] },
    })
    const start = [build(image), runIdle(first, image)]
    const way = draws.pick([
      { command: inside(megabytes(written, '/new.bin')), right: text.wrote(first), wrong: [] },
      { command: append, right: text.copiedUp, wrong: [instead(text.wholeFile, writeIn(first, '/end.txt', 'end'))] },
      { command: inside('rm /big.bin'), right: text.deleted, wrong: [instead(text.notCopiedToDelete, append)] },
      { command: inside('ls /big.bin'), right: text.onlyRead, wrong: [instead(text.notCopiedToRead, append)] },
    ])
    const others = draws.chance() ? [runIdle(second, image)] : []
    return {
      files: dockerfile(['FROM busybox', `RUN ${megabytes(inImage, '/big.bin')}`]),
      commands: [...start, ...others, way.command],
      reveal: [`docker ps -a --size --filter name=${first} --format '{{.Names}}: {{.Size}}'`],
      stem: text.asked(first),
      hint: text.hint,
      right: way.right,
      answerers: [
        {
          belief: 'containers-copy-the-image',
          feedback: text.copied(first, image),
          reckons: (truth) => sizes(truth).virtual,
        },
        {
          belief: 'containers-write-into-the-image',
          feedback: text.ownLayer(first),
          world: {
            commands: [...start, way.command, commit(first, image), `docker rm -f ${first}`, runIdle(first, image)],
          },
        },
        ...way.wrong,
      ],
    }
  },
)
