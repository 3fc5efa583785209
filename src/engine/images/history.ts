/** `docker history`: the lines of an image's configuration joined with the sizes of its layers (moby, daemon/images/image_history.go). */
import type { Machine } from '../machine'
import type { Image } from './image'
import { tagsOf } from './lookup'
import { layersOf } from './store'

/** One line, newest first. */
export type HistoryLine = {
  /** The image that the line completed, where one is known here; otherwise `<missing>`. */
  readonly imageId: string
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  readonly createdBy: string
  /** Bytes. */
  readonly size: number
  readonly comment: string
  readonly tags: readonly string[]
}

/** Identifiers of the image and of the images it was committed from, newest first. */
function ancestry(machine: Machine, image: Image): readonly string[] {
  const ids: string[] = []
  for (let current: Image | undefined = image; current !== undefined; ) {
    ids.push(current.id)
    current = current.parentId === undefined ? undefined : machine.images.get(current.parentId)
  }
  return ids
}

export function imageHistory(machine: Machine, image: Image): readonly HistoryLine[] {
  const sizes = layersOf(machine, image).map(({ size }) => size)
  let layer = 0
  const lines = image.history.map((entry): HistoryLine => {
    const size = entry.emptyLayer ? 0 : (sizes[layer++] ?? 0)
    return {
      imageId: '<missing>',
      created: entry.created,
      createdBy: entry.createdBy ?? '',
      size,
      comment: entry.comment ?? '',
      tags: [],
    }
  })
  const ids = ancestry(machine, image)
  return lines.reverse().map((line, index) => {
    const imageId = ids[index]
    return imageId === undefined ? line : { ...line, imageId, tags: tagsOf(machine, imageId) }
  })
}
