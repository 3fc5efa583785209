/**
 * A layer as a tar archive and back (OCI image specification, layer.md), in the form in which Docker's overlay2 driver writes it:
 * directories before their children, siblings by name, times in whole seconds, deleted paths as `.wh.NAME`, opaque directories
 * with an entry `.wh..wh..opq`.
 *
 *   layerTar(tree) → bytes · readTar(bytes) → tree, throws InvalidArchiveError
 */
import { linksOf } from '../filesystem/hard-links'
import type { DirectoryNode, FileNode, LayerNode, LayerTree, Metadata, VisibleNode } from '../filesystem/node'
import { baseName, joinPath, normalisePath, parentPath } from '../filesystem/paths'
import { emptyDirectory, emptyTree, nodeAt, walk, withNode, withParents } from '../filesystem/tree'
import { readTarEntries, writeTar } from './tar'
import type { TarEntry } from './tar-entry'

const whiteoutPrefix = '.wh.'
const opaqueMarker = '.wh..wh..opq'

/** Directories that an archive does not mention but that its paths need. */
const impliedDirectory: Metadata = { mode: 0o755, userId: 0, groupId: 0, modified: 0 }

function marker(path: string, mode: number): TarEntry {
  return { name: path.slice(1), type: 'file', mode, userId: 0, groupId: 0, modified: 0 }
}

/**
 * The entry of a node; for a name of a shared file that came before, a hard link to the first name.
 * Tar has no sockets: they are left out, as Docker does.
 */
function entryOf(path: string, node: VisibleNode, firstName: string | undefined): TarEntry | undefined {
  const { mode, userId, groupId, modified } = node
  const common = { name: path.slice(1), mode, userId, groupId, modified }
  switch (node.type) {
    case 'directory':
      return { ...common, name: `${common.name}/`, type: 'directory' }
    case 'symlink':
      return { ...common, type: 'symlink', linkName: node.target }
    case 'special':
      return node.kind === 'socket' ? undefined : { ...common, type: node.kind, major: node.major, minor: node.minor }
    case 'file':
      return firstName === undefined
        ? { ...common, type: 'file', content: node.content }
        : { ...common, type: 'hard-link', linkName: firstName.slice(1) }
  }
}

function* layerEntries(tree: LayerTree): Generator<TarEntry, void, undefined> {
  const firstNames = new Map<string, string>()
  for (const { path, node } of walk(tree)) {
    if (node.type === 'whiteout') {
      yield marker(joinPath(parentPath(path), `${whiteoutPrefix}${baseName(path)}`), 0o600)
      continue
    }
    const inode = node.type === 'file' && linksOf(tree, node) > 1 ? node.inode : undefined
    const entry = entryOf(path, node, inode === undefined ? undefined : firstNames.get(inode))
    if (entry) yield entry
    if (inode !== undefined && !firstNames.has(inode)) firstNames.set(inode, path)
    if (node.type === 'directory' && node.opaque) yield marker(joinPath(path, opaqueMarker), 0o755)
  }
}

/** The layer's uncompressed tar; its digest is the diff ID. The root directory itself is not in it. */
export function layerTar(tree: LayerTree): Uint8Array {
  return writeTar(layerEntries(tree))
}

function place(tree: LayerTree, path: string, node: LayerNode): LayerTree {
  return withNode(withParents(tree, parentPath(path), impliedDirectory), path, node)
}

function addDirectory(tree: LayerTree, path: string, metadata: Metadata): LayerTree {
  if (path === '/') return { ...tree, ...metadata }
  const there = nodeAt(tree, path)
  const directory: DirectoryNode = there?.type === 'directory' ? { ...there, ...metadata } : emptyDirectory(metadata)
  return place(tree, path, directory)
}

function addOpaqueMark(tree: LayerTree, path: string): LayerTree {
  const prepared = withParents(tree, path, impliedDirectory)
  if (path === '/') return { ...prepared, opaque: true }
  const there = nodeAt(prepared, path)
  return there?.type === 'directory' ? withNode(prepared, path, { ...there, opaque: true }) : prepared
}

/** A further name for a file that came earlier in the archive: from now on both carry an inode. */
function addHardLink(tree: LayerTree, path: string, linkName: string): LayerTree {
  const targetPath = normalisePath(`/${linkName}`)
  const target = nodeAt(tree, targetPath)
  if (target?.type !== 'file') return tree
  const shared: FileNode = { ...target, inode: target.inode ?? targetPath }
  return place(place(tree, targetPath, shared), path, shared)
}

function addEntry(tree: LayerTree, entry: TarEntry): LayerTree {
  const path = normalisePath(`/${entry.name}`)
  const { mode, userId, groupId, modified, linkName = '' } = entry
  const metadata: Metadata = { mode, userId, groupId, modified }
  const name = baseName(path)
  if (name === opaqueMarker) return addOpaqueMark(tree, parentPath(path))
  if (name.startsWith(whiteoutPrefix)) {
    return place(tree, joinPath(parentPath(path), name.slice(whiteoutPrefix.length)), { type: 'whiteout' })
  }
  switch (entry.type) {
    case 'directory':
      return addDirectory(tree, path, metadata)
    case 'file':
      return place(tree, path, { type: 'file', ...metadata, content: entry.content ?? new Uint8Array() })
    case 'symlink':
      return place(tree, path, { type: 'symlink', ...metadata, target: linkName })
    case 'hard-link':
      return addHardLink(tree, path, linkName)
    default:
      return place(tree, path, {
        type: 'special',
        kind: entry.type,
        ...metadata,
        major: entry.major ?? 0,
        minor: entry.minor ?? 0,
      })
  }
}

/** The tree that an archive describes, whiteouts understood. Paths that lead out of the root stay within it. */
export function readTar(archive: Uint8Array): LayerTree {
  return readTarEntries(archive).reduce(addEntry, emptyTree(impliedDirectory))
}
