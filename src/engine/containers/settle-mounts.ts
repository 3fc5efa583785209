/** Where mounts come to be when a container starts: behind the symbolic links of its layers, and inside other mounts. */
import type { VisibleNode } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { isWithin, normalisePath, pathInside, pathUnder } from '../filesystem/paths'
import { resolveLinks } from '../filesystem/resolve-links'
import { nodeAt } from '../filesystem/tree'
import type { Session } from '../session'
import type { Container } from './container'
import { sourceOf } from './file-system/mount-sources'
import { lowerLayers } from './layers'
import type { Mount } from './mount'
import { placeOf } from './mount-place'
import { containerById, updateContainer } from './store'
import { temporaryRootMode } from './temporary-options'

/** The innermost mount that holds a path strictly beneath it. */
export function coveringMount({ mounts }: Container, path: string): Mount | undefined {
  return mounts
    .filter(({ destination }) => path.startsWith(`${destination}/`))
    .toSorted((left, right) => right.destination.length - left.destination.length)[0]
}

const isSame = (one: Mount, other: Mount): boolean => one.destination === other.destination && one.type === other.type

/** The place of a mount of a container as it is now. */
export function settledPlace({ mounts }: Container, mount: Mount): string {
  return placeOf(mounts.find((other) => isSame(other, mount)) ?? mount)
}

/** Notes where a mount goes, and gives the root of a tmpfs the mode of what it covers there. */
export function settleMount(session: Session, containerId: string, mount: Mount): void {
  const container = containerById(session, containerId)
  const { place, covered } = targetOf(session, container, mount)
  const isPlain = mount.place === undefined && place === normalisePath(mount.destination)
  if (isPlain && mount.type !== 'tmpfs') return
  const settle = (one: Mount): Mount => {
    const settled = isPlain ? one : { ...one, place }
    if (settled.type !== 'tmpfs') return settled
    const mode = temporaryRootMode(settled.options ?? '', covered?.type === 'directory' ? covered.mode : undefined)
    return { ...settled, files: { ...settled.files, mode } }
  }
  const mounts = container.mounts.map((one) => (isSame(one, mount) ? settle(one) : one))
  updateContainer(session, containerId, { mounts })
}

type Target = { readonly place: string; readonly covered: VisibleNode | undefined }

function targetOf(session: Session, container: Container, mount: Mount): Target {
  const cover = coveringMount(container, mount.destination)
  if (cover === undefined) {
    const layers = [...lowerLayers(session.machine, container), container.writable]
    const place = resolveLinks(layers, mount.destination)
    // runc's own /dev has nothing where somebody mounts something
    return { place, covered: isWithin(place, '/dev') ? undefined : lookUp(layers, place)?.node }
  }
  const inside = pathInside(mount.destination, cover.destination)
  const { tree, root } = sourceOf(session, container, cover)
  const node = nodeAt(tree.get(), pathUnder(root, inside))
  return { place: pathUnder(placeOf(cover), inside), covered: node?.type === 'whiteout' ? undefined : node }
}
