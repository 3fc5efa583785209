/** Which images `docker save` writes, and under which names (moby, daemon/internal/image/tarexport/save.go, `parseNames`). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Image } from './image'
import { imageById, isDigest, lookUpImage } from './lookup'
import { fullName, type ImageReference, parseReference, withDefaultTag } from './reference'

/** An image to be saved and the tags that go with it. */
export type SavedImage = { readonly image: Image; readonly tags: readonly ImageReference[] }

function tagsOfRepository(machine: Machine, image: Image, repository: ImageReference): readonly ImageReference[] {
  return [...machine.tags]
    .filter(([, id]) => id === image.id)
    .map(([name]) => parseReference(name))
    .filter(({ domain, path }) => domain === repository.domain && path === repository.path)
    .sort((left, right) => ((left.tag ?? '') < (right.tag ?? '') ? -1 : 1))
}

/** A name without a tag means all tags of the repository; an identifier means the image without a name. */
function selectOne(machine: Machine, name: string): readonly SavedImage[] {
  const image = lookUpImage(machine, name)
  if (isDigest(name)) return [{ image: image ?? imageById(machine, name), tags: [] }]
  const reference = parseReference(name)
  const named = machine.tags.get(fullName(withDefaultTag(reference)))
  if (reference.tag === undefined && reference.digest === undefined) {
    if (named === undefined && image !== undefined) return [{ image, tags: [] }]
    return selectRepository(machine, reference, name)
  }
  if (image === undefined) throw new EngineError('not-found', 'reference does not exist')
  return [{ image, tags: reference.digest === undefined ? [reference] : [] }]
}

function selectRepository(machine: Machine, repository: ImageReference, name: string): readonly SavedImage[] {
  const found = [...machine.images.values()]
    .map((image) => ({ image, tags: tagsOfRepository(machine, image, repository) }))
    .filter(({ tags }) => tags.length > 0)
  if (found.length === 0) throw new EngineError('not-found', `No such image: ${name}`)
  return found
}

/** The images that the names mean, each once. Throws EngineError. */
export function selectImages(machine: Machine, names: readonly string[]): readonly SavedImage[] {
  const selected = new Map<string, { readonly image: Image; readonly tags: Map<string, ImageReference> }>()
  for (const name of names) {
    for (const { image, tags } of selectOne(machine, name)) {
      const entry = selected.get(image.id) ?? { image, tags: new Map<string, ImageReference>() }
      for (const tag of tags) entry.tags.set(fullName(tag), tag)
      selected.set(image.id, entry)
    }
  }
  return [...selected.values()].map(({ image, tags }) => ({ image, tags: [...tags.values()] }))
}
