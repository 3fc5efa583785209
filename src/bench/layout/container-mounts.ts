/** What the mounts of a container show in place of its own layers. */
import type { Container } from '../../engine/containers/container'
import { mountedFiles } from '../../engine/containers/held-sources'
import type { Mount } from '../../engine/containers/mount'
import type { LayerTree, VisibleNode } from '../../engine/filesystem/node'
import { lookUp } from '../../engine/filesystem/overlay'
import { isWithin, pathInside, pathUnder } from '../../engine/filesystem/paths'
import type { Machine } from '../../engine/machine'

/** The mount that a path lies on: the one with the longest destination, as the kernel resolves it. */
export function mountOver(container: Container, path: string): Mount | undefined {
  return container.mounts
    .filter(({ destination }) => isWithin(path, destination))
    .reduce<Mount | undefined>(
      (best, mount) => (best === undefined || mount.destination.length >= best.destination.length ? mount : best),
      undefined,
    )
}

/** The files behind a mount, and the place in them that appears at the mount's destination. */
export function mountedTree(
  machine: Machine,
  mount: Mount,
): { readonly tree: LayerTree; readonly root: string } | undefined {
  if (mount.type === 'tmpfs') return { tree: mount.files, root: '/' }
  if (mount.type === 'bind') return mountedFiles(machine.host.files, mount)
  const volume = machine.volumes.get(mount.volume)
  return volume && { tree: volume.files, root: pathUnder('/', `/${mount.subpath ?? ''}`.replace(/\/+$/, '') || '/') }
}

/** What a process finds at a path that lies on this mount. */
export function lookUpMounted(machine: Machine, mount: Mount, path: string): VisibleNode | undefined {
  const mounted = mountedTree(machine, mount)
  if (mounted === undefined) return undefined
  return lookUp([mounted.tree], pathUnder(mounted.root, pathInside(path, mount.destination)))?.node
}
