/**
 * What a container has changed, as `docker diff` lists it, and a writable layer as `docker commit` keeps it.
 *
 *   changes(lowers, upper) → A, C and D lines, a directory before what is in it, siblings by name
 *   asCommitted(upper) → the layer as it is once it has been through a tar archive
 *
 * Docker's overlay2 driver compares the merged views before and after (moby, `pkg/archive/changes.go`, `ChangesDirs`):
 * what matters is how a path looks, not what the writable layer holds. A directory's own time and size do not count.
 */
import { allEntries, entryOf, namesOf } from './entries'
import type { DirectoryNode, LayerNode, LayerTree, VisibleNode } from './node'
import { type DirectoryPart, mergedChild, mergedNames, mergedRoot } from './overlay'
import { joinPath } from './paths'
import { byteLength, sortedNames } from './tree'

/** One line of `docker diff`: added, changed or deleted. */
export type Change = { readonly kind: 'A' | 'C' | 'D'; readonly path: string }

/** Permission bits, owner, kind and device numbers; size and time of what is no directory. As moby's `statDifferent`. */
function looksDifferent(before: VisibleNode, after: VisibleNode): boolean {
  if (before.mode !== after.mode || before.userId !== after.userId || before.groupId !== after.groupId) return true
  if (before.type === 'directory' && after.type === 'directory') return false
  if (before.modified !== after.modified) return true
  if (before.type === 'file' && after.type === 'file') return before.content.length !== after.content.length
  if (before.type === 'symlink' && after.type === 'symlink') {
    return byteLength(before.target) !== byteLength(after.target)
  }
  if (before.type === 'special' && after.type === 'special') {
    return before.kind !== after.kind || before.major !== after.major || before.minor !== after.minor
  }
  return true
}

/** Everything in a directory that is new. */
function additions(directory: DirectoryNode, path: string): readonly Change[] {
  return sortedNames(directory).flatMap((name) => {
    const node = entryOf(directory.children, name)
    if (node === undefined || node.type === 'whiteout') return []
    const childPath = joinPath(path, name)
    const beneath = node.type === 'directory' ? additions(node, childPath) : []
    return [{ kind: 'A', path: childPath }, ...beneath]
  })
}

/** The lines for one name of a directory: `before` is what was there, `node` what the writable layer says about it. */
function changesOfEntry(
  path: string,
  before: { readonly node: VisibleNode; readonly parts: readonly DirectoryPart[] } | undefined,
  node: LayerNode | undefined,
  hidesLower: boolean,
): readonly Change[] {
  if (node === undefined || node.type === 'whiteout') return before ? [{ kind: 'D', path }] : []
  if (before === undefined) return [{ kind: 'A', path }, ...(node.type === 'directory' ? additions(node, path) : [])]
  const beneath = node.type === 'directory' ? changesOfDirectory(path, before.parts, node, hidesLower) : []
  return beneath.length > 0 || looksDifferent(before.node, node) ? [{ kind: 'C', path }, ...beneath] : []
}

/**
 * The lines for what is in a directory. Names that the writable layer lacks are as they were, unless it or a directory above is opaque.
 * @param hidden whether a directory above is
 */
function changesOfDirectory(
  path: string,
  before: readonly DirectoryPart[],
  after: DirectoryNode,
  hidden: boolean,
): readonly Change[] {
  const hidesLower = hidden || after.opaque
  const names = new Set([...namesOf(after.children), ...(hidesLower ? mergedNames(before) : [])])
  return [...names].sort().flatMap((name) => {
    const node = entryOf(after.children, name)
    return changesOfEntry(joinPath(path, name), mergedChild(before, name), node, hidesLower)
  })
}

/** The difference between the lower layers (lowest first) and the same layers with `upper` on top. */
export function changes(lowers: readonly LayerTree[], upper: LayerTree): readonly Change[] {
  return changesOfDirectory('/', mergedRoot(lowers)?.parts ?? [], upper, false)
}

/**
 * A writable layer as it is after `docker commit`: layers travel as tar archives, in which Docker writes
 * modification times in whole seconds. Shares the bytes of the files.
 */
export function asCommitted(upper: LayerTree): LayerTree {
  const children = new Map<string, LayerNode>()
  for (const [name, node] of allEntries(upper.children)) children.set(name, inWholeSeconds(node))
  return { ...upper, modified: wholeSeconds(upper.modified), children }
}

function inWholeSeconds(node: LayerNode): LayerNode {
  if (node.type === 'whiteout') return node
  return node.type === 'directory' ? asCommitted(node) : { ...node, modified: wholeSeconds(node.modified) }
}

function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000
}
