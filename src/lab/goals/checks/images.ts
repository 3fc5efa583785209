/** Which images are there, how large they are, and where they came from. */
import { humanSizeWithPrecision } from '../../../cli/format/units'
import { goalChecksText as text } from '../../../content/text/goal-checks'
import { imageSize } from '../../../engine/images/store'
import type { Machine } from '../../../engine/machine'
import { namesOfImage, shortId } from '../../../store/words/names'
import { imageNamed } from '../facts'
import { withImage } from '../require'
import type { Judges } from '../situation'

/** Significant digits of sizes, as `docker images` shows them. */
const digits = 3

const newlyMade: readonly string[] = ['build', 'commit', 'import']

/** Containers that stand on an image, by name. */
function containersOn(machine: Machine, imageId: string): readonly string[] {
  return [...machine.containers.values()].filter((container) => container.imageId === imageId).map(({ name }) => name)
}

/** What the builder writes into the history, and what `docker commit` leaves there. */
function isBuilt(comment: string | undefined): boolean {
  return comment?.startsWith('buildkit') ?? false
}

export const images: Judges<
  | 'image-present'
  | 'image-absent'
  | 'image-size'
  | 'image-made-by'
  | 'images-share'
  | 'image-removed'
  | 'no-unnamed-images'
  | 'no-new-images'
> = {
  'image-present': withImage(() => undefined),
  'image-absent': ({ image: name }, { machine }) => {
    const image = imageNamed(machine, name)
    if (image === undefined) return undefined
    const containers = containersOn(machine, image.id)
    return [text.nameStillThere(name), ...(containers.length > 0 ? [text.usedBy(containers)] : [])].join(' ')
  },
  'image-size': withImage((image, { image: name, below }, { machine }) => {
    const size = imageSize(machine, image)
    if (size < below) return undefined
    return text.tooLarge(name, humanSizeWithPrecision(size, digits), humanSizeWithPrecision(below, digits))
  }),
  'image-made-by': withImage(({ history, dockerVersion }, { image: name, by }) => {
    const built = isBuilt(history.at(-1)?.comment)
    const met = by === 'build' ? built : !built && dockerVersion !== undefined
    return met ? undefined : text.madeBy[by](name)
  }),
  'images-share': ({ images: [one, other], layers: wanted }, { machine }) => {
    const first = imageNamed(machine, one)
    const second = imageNamed(machine, other)
    if (first === undefined) return text.noImage(one)
    if (second === undefined) return text.noImage(other)
    const shared = first.layers.filter((layer) => second.layers.includes(layer)).length
    return shared >= wanted ? undefined : text.shareTooLittle(one, other, shared, wanted)
  },
  'image-removed': ({ image: name }, { frames }) =>
    frames.some(({ events }) => events.some((event) => event.type === 'image.untagged' && event.reference === name))
      ? undefined
      : text.imageNeverRemoved(name),
  'no-unnamed-images': (_check, { machine }) => {
    const unnamed = [...machine.images.keys()].filter((id) => namesOfImage(machine, id).length === 0)
    if (unnamed.length === 0) return undefined
    const containers = unnamed.flatMap((id) => containersOn(machine, id))
    const sentence = text.unnamedImages(unnamed.map(shortId))
    return containers.length > 0 ? `${sentence} ${text.usedBy(containers)}` : sentence
  },
  'no-new-images': (_check, { frames }) => {
    const made = frames.find(({ events }) =>
      events.some((event) => event.type === 'image.created' && newlyMade.includes(event.by)),
    )
    return made && text.newImage(made.line)
  },
}
