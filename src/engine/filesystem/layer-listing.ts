/**
 * A merged directory with the layers that have a say in each of its entries: what a reader finds, which layer it comes from,
 * what it covers below, and what is deleted but still lies in a layer.
 *
 *   listDirectory(layers, path) → the names, and each of them on demand
 *
 * `layers` are lowest first. A directory of many thousand entries costs one pass over its names; an entry is looked at when it
 * is asked for.
 */
import { allEntries, entryOf } from './entries'
import type { DirectoryNode, LayerNode, LayerTree, VisibleNode } from './node'
import { type DirectoryPart, lookUp, mergedChild, mergedNames } from './overlay'
import { fromComponents, splitPath } from './paths'
import { nodeAt } from './tree'

/** One entry of a merged directory. Layers are indices into the stack, lowest 0. */
type ListedEntry = {
  /** What a reader finds; of a deleted entry, what the topmost layer that still has it holds. */
  readonly node: VisibleNode
  /** The layer that `node` comes from. */
  readonly layer: number
  /** Lower layers whose version nobody sees any more, topmost first. Directories that are merged do not count. */
  readonly covers: readonly number[]
  /** For an entry that is deleted: the layer that hides it, by a whiteout or an opaque directory. */
  readonly deletedBy?: number
}

export type DirectoryListing = {
  /** What a reader of the merged view sees, in the order of UTF-16 code units. */
  readonly names: readonly string[]
  /** What is hidden by a layer and lies in one below it, in the same order. */
  readonly deletedNames: readonly string[]
  /** The entry of a name in either list; undefined for any other. */
  entry(name: string): ListedEntry | undefined
}

/** Each layer's own directory at a path, also where no reader of the merged view gets to it. */
type OwnDirectories = readonly (DirectoryNode | undefined)[]

function ownDirectories(layers: readonly LayerTree[], path: string): OwnDirectories {
  return layers.map((layer) => {
    const node = nodeAt(layer, path)
    if (node?.type !== 'directory') return undefined
    return node.opaque || !liesInOpaque(layer, path) ? node : { ...node, opaque: true }
  })
}

/** Whether the layer has an opaque directory above the path, which hides what lower layers have there as well. */
function liesInOpaque(layer: LayerTree, path: string): boolean {
  const names = splitPath(path)
  return names.some((_, index) => {
    const above = nodeAt(layer, fromComponents(names.slice(0, index)))
    return above?.type === 'directory' && above.opaque
  })
}

function isThere(node: LayerNode | undefined): node is VisibleNode {
  return node !== undefined && node.type !== 'whiteout'
}

/** What one layer itself has under the name. */
function ownEntry(directories: OwnDirectories, layer: number, name: string): LayerNode | undefined {
  const directory = directories[layer]
  return directory && entryOf(directory.children, name)
}

/** Layers below `limit` that hold something under the name, topmost first. */
function holders(directories: OwnDirectories, name: string, limit: number): readonly number[] {
  const found: number[] = []
  for (let layer = limit - 1; layer >= 0; layer -= 1) {
    if (isThere(ownEntry(directories, layer, name))) found.push(layer)
  }
  return found
}

/** The lowest layer above `holder` that hides the name. */
function hiderOf(directories: OwnDirectories, name: string, holder: number): number | undefined {
  for (let layer = holder + 1; layer < directories.length; layer += 1) {
    if (directories[layer]?.opaque || ownEntry(directories, layer, name)?.type === 'whiteout') return layer
  }
  return undefined
}

function seenEntry(directories: OwnDirectories, parts: readonly DirectoryPart[], name: string) {
  const found = mergedChild(parts, name)
  if (found === undefined) return undefined
  const merged = new Set(found.parts.map(({ layer }) => layer))
  const covers = holders(directories, name, found.layer).filter((layer) => !merged.has(layer))
  return { node: found.node, layer: found.layer, covers }
}

function deletedEntry(directories: OwnDirectories, name: string): ListedEntry | undefined {
  const [holder, ...covers] = holders(directories, name, directories.length)
  if (holder === undefined) return undefined
  const node = ownEntry(directories, holder, name)
  const deletedBy = hiderOf(directories, name, holder)
  return isThere(node) && deletedBy !== undefined ? { node, layer: holder, covers, deletedBy } : undefined
}

/** Lists the merged directory at a canonical path; undefined when a reader finds no directory there. */
export function listDirectory(layers: readonly LayerTree[], path: string): DirectoryListing | undefined {
  const found = lookUp(layers, path)
  if (found?.node.type !== 'directory') return undefined
  const directories = ownDirectories(layers, path)
  const names = mergedNames(found.parts)
  const seen = new Set(names)
  const hidden = new Set<string>()
  for (const directory of directories) {
    const own = directory === undefined ? [] : allEntries(directory.children)
    for (const [name, node] of own) if (isThere(node) && !seen.has(name)) hidden.add(name)
  }
  return {
    names,
    deletedNames: [...hidden].filter((name) => deletedEntry(directories, name) !== undefined).sort(),
    entry: (name) => seenEntry(directories, found.parts, name) ?? deletedEntry(directories, name),
  }
}
