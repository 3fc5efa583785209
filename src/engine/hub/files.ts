/** Writing down what a layer holds: paths and what lies there, in a table. */
import type { LayerNode, LayerTree, Metadata } from '../filesystem/node'
import { parentPath } from '../filesystem/paths'
import { emptyDirectory, emptyTree, nodeAt, withNode, withParents } from '../filesystem/tree'
import { makeExecutable, smallStandIn } from '../processes/executable'

type Owner = { readonly mode?: number; readonly userId?: number; readonly groupId?: number }

/** What lies at a path. A string alone is the text of a file that everybody may read. */
export type FileEntry =
  | string
  | (Owner & { readonly text: string })
  | (Owner & { readonly directory: true })
  | { readonly link: string }
  | { readonly program: string; readonly mode?: number }
  | { readonly deleted: true }

/** Absolute paths and what lies there. Directories on the way are made, for everybody to read. */
export type FileTable = Readonly<Record<string, FileEntry>>

/** The file that stands for a program of the table, see `processes/executable.ts`. */
export function program(name: string): FileEntry {
  return { program: name }
}

export function link(target: string): FileEntry {
  return { link: target }
}

export function directory(owner: Owner = {}): FileEntry {
  return { directory: true, ...owner }
}

/** A script that may be run. */
export function script(text: string): FileEntry {
  return { text, mode: 0o755 }
}

/** The same entry for many names in a directory. */
export function each(folder: string, names: string, entry: FileEntry): FileTable {
  return Object.fromEntries(names.split(' ').map((name) => [`${folder}/${name}`, entry]))
}

function nodeOf(entry: FileEntry, modified: number): LayerNode {
  const owned = ({ mode, userId = 0, groupId = 0 }: Owner, usual: number): Metadata => {
    return { mode: mode ?? usual, userId, groupId, modified }
  }
  if (typeof entry === 'string') return nodeOf({ text: entry }, modified)
  if ('text' in entry) return { type: 'file', ...owned(entry, 0o644), content: new TextEncoder().encode(entry.text) }
  if ('link' in entry) return { type: 'symlink', ...owned({}, 0o777), target: entry.link }
  if ('program' in entry) {
    return { type: 'file', ...owned(entry, 0o755), content: makeExecutable(entry.program, smallStandIn) }
  }
  return 'deleted' in entry ? { type: 'whiteout' } : emptyDirectory(owned(entry, 0o755))
}

/** The changeset that a table describes. @param modified time of all entries, in milliseconds since the Unix epoch */
export function layerOf(files: FileTable, modified: number): LayerTree {
  const plain: Metadata = { mode: 0o755, userId: 0, groupId: 0, modified }
  let tree = emptyTree(plain)
  for (const [path, entry] of Object.entries(files)) {
    const node = nodeOf(entry, modified)
    tree = withParents(tree, parentPath(path), plain)
    const there = nodeAt(tree, path)
    const kept = there?.type === 'directory' && node.type === 'directory' ? { ...node, children: there.children } : node
    tree = withNode(tree, path, kept)
  }
  return tree
}
