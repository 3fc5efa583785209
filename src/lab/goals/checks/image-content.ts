/** What lies in an image: in what a container of it would see, and in every one of its layers. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import { nodeAt, walk } from '../../../engine/filesystem/tree'
import type { Image } from '../../../engine/images/image'
import { layersOf } from '../../../engine/images/store'
import { type NamedLayer, namedLayers, nameOfLayer, readInLayers, textOf } from '../facts'
import { withImage } from '../require'
import type { Judges } from '../situation'

/** The first file of a layer that holds a text. */
function fileWith({ layer }: NamedLayer, wanted: string): string | undefined {
  for (const { path, node } of walk(layer.tree)) {
    if (node.type === 'file' && textOf(node.content).includes(wanted)) return path
  }
  return undefined
}

export const imageContent: Judges<'image-file' | 'image-without-path' | 'image-without-text'> = {
  'image-file': withImage((image, { image: name, path, content }, { machine }) => {
    const trees = layersOf(machine, image).map(({ tree }) => tree)
    const found = readInLayers(trees, path)?.trim()
    if (found === undefined) return text.noFileInImage(path, name)
    return found === content ? undefined : text.otherContent(path, name, found, content)
  }),
  'image-without-path': withImage((image, { image: name, path }, { machine }) => {
    const holder = namedLayers(machine, image).find(({ layer }) => {
      const node = nodeAt(layer.tree, path)
      return node !== undefined && node.type !== 'whiteout'
    })
    return holder && text.layerHolds(nameOfLayer(holder), name, path)
  }),
  'image-without-text': withImage((image, { image: name, text: unwanted }, { machine }) => {
    if (image.configuration.includes(unwanted)) return text.settingsHold(name, unwanted)
    return leak(namedLayers(machine, image), name, unwanted)
  }),
}

function leak(layers: readonly NamedLayer[], name: Image['id'], unwanted: string): string | undefined {
  for (const named of layers) {
    const path = fileWith(named, unwanted)
    if (path !== undefined) return text.fileHolds(path, nameOfLayer(named), name, unwanted)
  }
  return undefined
}
