/** The mounts of a container from outside: its layers, volumes, bind mounts and the daemon's own files in `/etc`. */
import type { Cell } from '../../filesystem/backing'
import type { MountPoint } from '../../filesystem/mount-table'
import type { LayerTree } from '../../filesystem/node'
import { OverlayBacking, type OverlayChange } from '../../filesystem/overlay-backing'
import { joinPath, normalisePath } from '../../filesystem/paths'
import { type OnMove, TreeBacking } from '../../filesystem/tree-backing'
import { layerLink } from '../../images/layer-directories'
import type { Machine } from '../../machine'
import { change, emit, type Session } from '../../session'
import { boundDirectory, temporaryVolumeOptions } from '../../storage/local-options'
import type { Container } from '../container'
import { holdOnto, mountedFiles, withHeldFiles } from '../held-sources'
import { containerDirectories, lowerLayers, originOf } from '../layers'
import type { BindMount, Mount } from '../mount'
import { placeOf } from '../mount-place'
import { containerById, updateContainer } from '../store'
import { shownTemporaryOptions, shownVolumeOptions, temporaryCapacity, withRootMode } from '../temporary-options'
import { etcFileNames, etcFiles } from './etc-files'

/** Device numbers as `stat(2)` reports them. */
const overlayDevice = 0x31
export const diskDevice = 0xfe00
const temporaryDevice = 0x50

const diskEntry = { source: '/dev/vda', type: 'ext4', options: 'rw,relatime,discard' }
const readOnlyDisk = 'ro,relatime,discard'

/** The root: image layers, init layer and the container's own layer. Every change becomes an event. */
export function rootMount(session: Session, container: Container): MountPoint {
  const { id, hostSettings } = container
  const upper: Cell<LayerTree> = {
    get: () => containerById(session, id).writable,
    set: (writable) => updateContainer(session, id, { writable }),
  }
  const backing = new OverlayBacking({
    lowers: lowerLayers(session.machine, container),
    upper,
    device: overlayDevice,
    onChange: (overlayChange) => emitChange(session, containerById(session, id), overlayChange),
  })
  const readOnly = hostSettings.readOnlyRoot
  const entry = {
    source: 'overlay',
    path: '/',
    type: 'overlay',
    get options() {
      return `${readOnly ? 'ro' : 'rw'},relatime,${overlayOptions(session.machine, container)}`
    },
  }
  return { path: '/', backing, readOnly, entry }
}

/** Where the layers lie on the host, as the overlay's mount options tell: the lower ones by short links, of which many fit in. */
function overlayOptions(machine: Machine, container: Container): string {
  const { lower, upper, work } = containerDirectories(machine, container)
  return `lowerdir=${lower.map(layerLink).join(':')},upperdir=${upper},workdir=${work}`
}

function emitChange(session: Session, container: Container, overlayChange: OverlayChange): void {
  const place = { containerId: container.id, name: container.name, path: overlayChange.path }
  switch (overlayChange.type) {
    case 'added':
      emit(session, { type: 'file.added', ...place, size: overlayChange.size })
      break
    case 'copied-up': {
      const { from, size } = overlayChange
      emit(session, { type: 'file.copied-up', ...place, from: originOf(container, from), size })
      break
    }
    case 'changed':
      emit(session, { type: 'file.changed', ...place })
      break
    case 'whited-out':
      emit(session, { type: 'file.whited-out', ...place, from: originOf(container, overlayChange.from) })
      break
    case 'removed':
      emit(session, { type: 'file.removed', ...place })
      break
  }
}

/** Whether a `--tmpfs` goes to the place of a volume or bind mount, which is then left out. */
function isReplaced({ mounts }: Container, mount: Mount): boolean {
  if (mount.type === 'tmpfs') return false
  return mounts.some((other) => other.type === 'tmpfs' && other.destination === mount.destination)
}

const depthOf = ({ destination }: Mount): number => normalisePath(destination).split('/').length
const rankOf = (mount: Mount): number => (mount.type === 'tmpfs' && !mount.listed ? 0 : 1)

/** The daemon has what lies deeper mounted later, and `--tmpfs` before the others (moby, daemon/volumes.go, `mounts`). */
const byDepth = (one: Mount, other: Mount): number => depthOf(one) - depthOf(other) || rankOf(one) - rankOf(other)

/** Volumes, bind mounts and, while it runs, tmpfs mounts. */
export function settingMounts(session: Session, container: Container): readonly MountPoint[] {
  const mounts = container.mounts.filter((mount) => !isReplaced(container, mount))
  return mounts.toSorted(byDepth).map((mount) => {
    const path = placeOf(mount)
    const onWrite = (inner: string) => emitMountWrite(session, container, mount, inner)
    const source = sourceOf(session, container, mount)
    const temporary = temporaryOptionsOf(session, mount)
    const entry =
      temporary === undefined
        ? { ...diskEntry, path, options: mount.readOnly ? readOnlyDisk : diskEntry.options }
        : { source: 'tmpfs', path, type: 'tmpfs', options: temporary.shown }
    const directorySize = temporary === undefined ? 'block' : 'per-entry'
    const capacity = temporary === undefined ? undefined : temporaryCapacity(temporary.options)
    const limit = capacity === undefined ? {} : { capacity }
    const backing = new TreeBacking({ ...source, directorySize, onWrite, ...limit })
    return { path, backing, readOnly: mount.readOnly, entry }
  })
}

/** The options of a tmpfs, of the container's own or of one that a volume stands for, and how they are shown. */
function temporaryOptionsOf(
  { machine }: Session,
  mount: Mount,
): { readonly options: string; readonly shown: string } | undefined {
  if (mount.type === 'tmpfs') {
    const { files, readOnly } = mount
    const options = mount.options === undefined ? '' : withRootMode(mount.options, files.mode)
    return { options, shown: shownTemporaryOptions(options, readOnly) }
  }
  if (mount.type === 'bind') return undefined
  const options = temporaryVolumeOptions(machine.volumes.get(mount.volume)?.options ?? new Map())
  return options === undefined ? undefined : { options, shown: shownVolumeOptions(options, mount.readOnly) }
}

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
  const { tree, root } = mountedFiles(session.machine.host.files, mount)
  if (tree !== session.machine.host.files) {
    return { tree: heldCell(session, containerId, mount), root, device: diskDevice, treeName: mount.destination }
  }
  return { ...hostDisk(session), root }
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

function emitMountWrite(session: Session, { id, name }: Container, mount: Mount, inner: string): void {
  const source = mount.type === 'volume' ? mount.volume : mount.type === 'bind' ? mount.source : ''
  emit(session, {
    type: 'mount.written',
    containerId: id,
    name,
    mount: mount.type,
    source,
    path: inner === '/' ? mount.destination : joinPath(mount.destination, inner.slice(1)),
  })
}

/** `/etc/resolv.conf`, `/etc/hostname` and `/etc/hosts` of a container that runs. A step of a build may not change them. */
export function etcMounts(session: Session, container: Container): readonly MountPoint[] {
  const { id } = container
  const tree: Cell<LayerTree> = {
    get: () => {
      const current = containerById(session, id)
      return current.runtimeFiles?.etc ?? etcFiles(session.machine, current)
    },
    set: (etc) => {
      const { runtimeFiles } = containerById(session, id)
      updateContainer(session, id, { runtimeFiles: { ...runtimeFiles, etc } })
    },
  }
  const readOnly = container.hostSettings.readOnlyRoot || container.builderMounts !== undefined
  return etcFileNames(container).map((name) => {
    const path = `/etc/${name}`
    const backing = new TreeBacking({ tree, root: `/${name}`, device: diskDevice })
    return { path, backing, readOnly, entry: { ...diskEntry, path } }
  })
}
