/** Which line put which files where, told from the layers that a build made. */

import type { LayerNode, LayerTree } from '../../../engine/filesystem/node'
import { nodeAt, walk } from '../../../engine/filesystem/tree'
import type { LineFate } from '../../../engine/images/build/line-fates'
import type { BuildReport } from '../build/build-report'

/** A line with the layer that it made. */
export type MadeLayer = { readonly line: LineFate; readonly tree: LayerTree }

/** The layers that the lines of each stage made, lowest first. */
export function madeLayers({ lines, machine }: BuildReport): readonly (readonly MadeLayer[])[] {
  const stages = new Map<number, MadeLayer[]>()
  for (const line of lines) {
    const tree =
      line.fate.kind === 'run' || line.fate.kind === 'cached' ? machine.layers.get(line.fate.chainId)?.tree : undefined
    if (tree !== undefined) stages.set(line.stage, [...(stages.get(line.stage) ?? []), { line, tree }])
  }
  return [...stages.values()]
}

/** Bytes of a file, or of all files in a directory. */
function bytesOf(node: LayerNode | undefined): number {
  if (node?.type === 'file') return node.content.length
  if (node?.type !== 'directory') return 0
  let bytes = 0
  for (const { node: inner } of walk(node)) if (inner.type === 'file') bytes += inner.content.length
  return bytes
}

/** Files of a lower layer that a line covered or deleted: how many bytes they keep taking there. */
export type Covered = {
  /** The line that covered them. */
  readonly line: LineFate
  /** The line that had made them. */
  readonly by: LineFate
  readonly paths: readonly string[]
  readonly bytes: number
}

/**
 * What each line of a stage covered of the lines before it.
 * @param covers decides by the node of the later layer
 */
export function coveredBy(layers: readonly MadeLayer[], covers: (node: LayerNode) => boolean): readonly Covered[] {
  return layers.flatMap(({ line, tree }, index) => {
    const found = new Map<MadeLayer, { paths: string[]; bytes: number }>()
    for (const { path, node } of walk(tree)) {
      if (!covers(node)) continue
      const lower = layers.slice(0, index).findLast((layer) => bytesOf(nodeAt(layer.tree, path)) > 0)
      if (lower === undefined) continue
      const { paths, bytes } = found.get(lower) ?? { paths: [], bytes: 0 }
      found.set(lower, { paths: [...paths, path], bytes: bytes + bytesOf(nodeAt(lower.tree, path)) })
    }
    return [...found].map(([lower, covered]) => ({ line, by: lower.line, ...covered }))
  })
}
