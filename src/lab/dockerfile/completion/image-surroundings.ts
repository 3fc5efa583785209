/** What a Dockerfile may name on this machine: the images that are here or in the registries, and the files of the context. */
import { imageItems, registryItems } from '../../../cli/completion/object-names'
import type { Machine } from '../../../engine/machine'
import type { Surroundings } from './completions'

export function imageSurroundings(machine: Machine, files: readonly string[]): Surroundings {
  return { files, images: (typed) => [...imageItems(machine, typed), ...registryItems(machine, typed)] }
}
