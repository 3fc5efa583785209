/** A read-only layer in full. */
import { benchText } from '../../content/text/bench'
import type { LayerTree } from '../../engine/filesystem/node'
import { walk } from '../../engine/filesystem/tree'
import type { Machine } from '../../engine/machine'
import { imageTitle, layerTitle } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'
import { signAt } from '../layout/container-layers'
import { countChanges } from '../words/counts'
import { containersOnLayer, imagesOnLayer, stackWith } from '../words/usage'
import { codeFact, type DetailContent, type DetailFile, fact } from './detail-content'

const text = benchText.detail
const mostFiles = 40

/**
 * What the topmost of these layers did, up to `mostFiles` entries.
 * @param layers lowest first
 */
function filesOfTop(layers: readonly LayerTree[]): readonly DetailFile[] {
  const top = layers.at(-1)
  const files: DetailFile[] = []
  if (top === undefined) return files
  for (const { path, node } of walk(top)) {
    if (files.length === mostFiles) break
    if (node.type === 'directory' && !node.opaque && node.children.size > 0) continue
    const sign = signAt(layers, layers.length - 1, path)
    if (sign !== undefined) files.push({ path, sign })
  }
  return files
}

/** The files of a layer with the count of those left out. */
export function fileList(layers: readonly LayerTree[]): Pick<DetailContent, 'files' | 'furtherFiles'> {
  const files = filesOfTop(layers)
  const top = layers.at(-1)
  const further = files.length < mostFiles || top === undefined ? 0 : countChanges(top) - files.length
  return { files, furtherFiles: Math.max(0, further) }
}

export function layerDetail(machine: Machine, chainId: string): DetailContent | undefined {
  const layer = machine.layers.get(chainId)
  if (layer === undefined) return undefined
  const stack = stackWith(machine, chainId)
  const trees = stack.slice(0, stack.indexOf(chainId) + 1).flatMap((id) => machine.layers.get(id)?.tree ?? [])
  const images = imagesOnLayer(machine, chainId).map(({ id }) => imageTitle(machine, id))
  const containers = containersOnLayer(machine, chainId).map(({ name }) => name)
  return {
    kind: text.layer,
    title: layerTitle(machine, chainId),
    description: text.layerDescription,
    facts: [
      fact(text.size, sizeInWords(layer.size)),
      fact(text.usedByImages, ...images),
      fact(text.usedByContainers, ...containers),
      codeFact(text.chainId, chainId),
      codeFact(text.diffId, layer.diffId),
    ],
    ...fileList(trees),
  }
}
