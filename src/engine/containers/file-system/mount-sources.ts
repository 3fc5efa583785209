/** What lies behind the mounts of a container: the trees of volumes, tmpfs and bind mounts, as cells to read and write. */
import type { Cell } from '../../filesystem/backing'
import type { LayerTree } from '../../filesystem/node'
import { normalisePath } from '../../filesystem/paths'
import type { OnMove } from '../../filesystem/tree-backing'
import { change, type Session } from '../../session'
import { boundDirectory } from '../../storage/local-options'
import type { Container } from '../container'
import { holdOnto, mountedFiles, withHeldFiles } from '../held-sources'
import type { BindMount, Mount } from '../mount'
import { containerById, updateContainer } from '../store'

/** Device numbers as `stat(2)` reports them. */
export const diskDevice = 0xfe00
const temporaryDevice = 0x50

/** What lies behind a mount: a tree, and the place in it that is mounted. */
export type MountSource = {
  readonly tree: Cell<LayerTree>
  readonly root: string
  readonly device: number
  /** Which of the trees on the device it is: '' for the host's own files. */
  readonly treeName: string
  /** Told what moved or went. */
  readonly onMove?: OnMove
}

/** The tree that a mount of a container reads and writes. */
export function sourceOf(session: Session, container: Container, mount: Mount): MountSource {
  switch (mount.type) {
    case 'volume':
      return volumeSource(session, mount)
    case 'bind':
      return boundSource(session, container.id, mount)
    case 'tmpfs':
      return {
        tree: temporaryCell(session, container.id, mount),
        root: normalisePath(mount.subpath ?? '/'),
        device: temporaryDevice,
        treeName: mount.destination,
      }
  }
}

function boundSource(session: Session, containerId: string, mount: BindMount): MountSource {
  const { files } = session.machine.host
  const { tree, root } = mountedFiles(files, mount)
  if (tree === files) return { ...hostDisk(session), root }
  return { tree: heldCell(session, containerId, mount), root, device: diskDevice, treeName: mount.destination }
}

function volumeSource(session: Session, mount: Extract<Mount, { type: 'volume' }>): MountSource {
  const { volume, destination, subpath = '/' } = mount
  const directory = boundDirectory(session.machine.volumes.get(volume)?.options ?? new Map())
  const inside = normalisePath(subpath)
  if (directory === undefined) {
    return { tree: volumeCell(session, volume, destination), root: inside, device: diskDevice, treeName: volume }
  }
  return { ...hostDisk(session), root: normalisePath(`${directory}/${inside}`) }
}

/** A volume's files; `destination` is where they are wanted. */
export function volumeCell(session: Session, name: string, destination: string): Cell<LayerTree> {
  const volume = () => {
    const found = session.machine.volumes.get(name)
    if (found === undefined) throw new Error(`the volume ${name} at ${destination} is gone`)
    return found
  }
  return {
    get: () => volume().files,
    set: (files) => change(session, { volumes: new Map(session.machine.volumes).set(name, { ...volume(), files }) }),
  }
}

/** The host's disk as something to mount: what is moved on it or removed stays with the containers that have it mounted. */
export function hostDisk(session: Session): MountSource & { readonly onMove: OnMove } {
  const onMove: OnMove = (before, from, to) => holdOnto(session, before, from, to)
  return { tree: hostFilesCell(session), root: '/', device: diskDevice, treeName: '', onMove }
}

/** The host's disk as a place to read and write. */
function hostFilesCell(session: Session): Cell<LayerTree> {
  return {
    get: () => session.machine.host.files,
    set: (files) => change(session, { host: { ...session.machine.host, files } }),
  }
}

function temporaryCell(session: Session, containerId: string, { destination }: Mount): Cell<LayerTree> {
  const isIt = (mount: Mount) => mount.destination === destination && mount.type === 'tmpfs'
  return {
    get: () => {
      const mount = containerById(session, containerId).mounts.find(isIt)
      if (mount?.type !== 'tmpfs') throw new Error(`no tmpfs at ${destination}`)
      return mount.files
    },
    set: (files) =>
      changeMounts(session, containerId, (mount) =>
        mount.type === 'tmpfs' && isIt(mount) ? { ...mount, files } : mount,
      ),
  }
}

/** What a container has mounted although it is removed. */
function heldCell(session: Session, containerId: string, { destination }: BindMount): Cell<LayerTree> {
  const isIt = (mount: Mount): mount is BindMount => mount.type === 'bind' && mount.destination === destination
  return {
    get: () => {
      const mount = containerById(session, containerId).mounts.find(isIt)
      if (mount === undefined) throw new Error(`nothing is bound at ${destination}`)
      return mountedFiles(session.machine.host.files, mount).tree
    },
    set: (files) => changeMounts(session, containerId, (mount) => (isIt(mount) ? withHeldFiles(mount, files) : mount)),
  }
}

function changeMounts(session: Session, containerId: string, changed: (mount: Mount) => Mount): void {
  updateContainer(session, containerId, { mounts: containerById(session, containerId).mounts.map(changed) })
}
