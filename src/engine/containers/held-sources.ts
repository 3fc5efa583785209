/**
 * Bind mounts that hold on to what they mount. A mount follows the file or directory that was at its source when the
 * container started, wherever that goes, and not its name. What is removed stays with those who have it mounted.
 *
 *   mountedFiles(files, mount)                where what it mounts is now
 *   withHeldFiles(mount, files)               the mount after a change of what nobody else has any more
 *   holdOnto(session, before, from, to)       something on the host's disk has moved, or is gone
 *   released(mount)                           back to what is at the source
 */
import { FileSystemError } from '../filesystem/file-system'
import type { LayerTree } from '../filesystem/node'
import { isWithin, normalisePath, pathInside, pathUnder } from '../filesystem/paths'
import { emptyTree, nodeAt, sortedNames, withNode } from '../filesystem/tree'
import type { Session } from '../session'
import type { BindMount, Mount } from './mount'
import { isRunning, updateContainer } from './store'

/** Where a removed file or directory is in the tree that is kept for it. */
const heldPlace = '/held'

/** The tree and the path in it at which a bind mount has what it mounts; `files` are the host's. */
export function mountedFiles(files: LayerTree, mount: BindMount): { readonly tree: LayerTree; readonly root: string } {
  const { held, source } = mount
  if (held !== undefined && 'files' in held) return { tree: held.files, root: heldPlace }
  return { tree: files, root: held?.path ?? normalisePath(source) }
}

/** @throws FileSystemError ENOENT: nothing can be put into a directory that has been removed */
export function withHeldFiles(mount: BindMount, files: LayerTree): BindMount {
  const node = nodeAt(files, heldPlace)
  if (node?.type === 'directory' && sortedNames(node).length > 0) throw new FileSystemError('ENOENT', '')
  return { ...mount, held: { files } }
}

/**
 * Keeps what running containers have mounted with them.
 * @param before the host's files as they were
 * @param to where what was at `from` is now; undefined when it is gone
 */
export function holdOnto(session: Session, before: LayerTree, from: string, to: string | undefined): void {
  const held = (mount: Mount): Mount => {
    if (mount.type !== 'bind') return mount
    const { tree, root } = mountedFiles(before, mount)
    if (tree !== before || !isWithin(root, from)) return mount
    if (to !== undefined) return { ...mount, held: { path: pathUnder(to, pathInside(root, from)) } }
    const node = nodeAt(before, root)
    return node === undefined ? mount : { ...mount, held: { files: withNode(emptyTree(before), heldPlace, node) } }
  }
  for (const container of session.machine.containers.values()) {
    if (!isRunning(container)) continue
    const mounts = container.mounts.map(held)
    if (mounts.some((mount, index) => mount !== container.mounts[index])) {
      updateContainer(session, container.id, { mounts })
    }
  }
}

/** The mount as it is for who comes anew: by the path of its source. */
export function released(mount: Mount): Mount {
  if (mount.type !== 'bind' || mount.held === undefined) return mount
  const { held: _held, ...rest } = mount
  return rest
}
