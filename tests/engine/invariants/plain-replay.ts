/** What a stack of layers shows, found in the plainest way: each layer is unpacked over what is there (OCI image specification, layer.md). */
import { allEntries } from '../../../src/engine/filesystem/entries'
import type { LayerNode, LayerTree, VisibleNode } from '../../../src/engine/filesystem/node'

/** Paths to what is there; of directories only the metadata counts. */
export type Unpacked = Map<string, VisibleNode>

function removeBeneath(files: Unpacked, path: string): void {
  for (const other of [...files.keys()])
    if (other.startsWith(path === '/' ? '/' : `${path}/`) && other !== '/') files.delete(other)
}

function unpack(files: Unpacked, path: string, node: LayerNode): void {
  if (node.type !== 'directory' || node.opaque || files.get(path)?.type !== 'directory') removeBeneath(files, path)
  if (node.type === 'whiteout') {
    files.delete(path)
    return
  }
  files.set(path, node)
  if (node.type !== 'directory') return
  for (const [name, child] of allEntries(node.children))
    unpack(files, path === '/' ? `/${name}` : `${path}/${name}`, child)
}

/** The layers unpacked one after another, lowest first. */
export function unpackAll(layers: readonly LayerTree[]): Unpacked {
  const files: Unpacked = new Map()
  for (const layer of layers) unpack(files, '/', layer)
  return files
}
