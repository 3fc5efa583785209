/** The mounts of a container from outside: its layers, volumes, bind mounts and the daemon's own files in `/etc`. */
import type { Cell } from '../../filesystem/backing'
import type { MountPoint } from '../../filesystem/mount-table'
import type { LayerTree } from '../../filesystem/node'
import { OverlayBacking, type OverlayChange } from '../../filesystem/overlay-backing'
import { joinPath, normalisePath } from '../../filesystem/paths'
import { TreeBacking } from '../../filesystem/tree-backing'
import { layerLink } from '../../images/layer-directories'
import type { Machine } from '../../machine'
import { emit, type Session } from '../../session'
import { temporaryVolumeOptions } from '../../storage/local-options'
import type { Container } from '../container'
import { containerDirectories, lowerLayers, originOf } from '../layers'
import type { Mount } from '../mount'
import { placeOf } from '../mount-place'
import { containerById, updateContainer } from '../store'
import { shownTemporaryOptions, shownVolumeOptions, temporaryCapacity, withRootMode } from '../temporary-options'
import { etcFileNames, etcFiles } from './etc-files'
import { diskDevice, sourceOf } from './mount-sources'

/** The device number of the root, as `stat(2)` reports it. */
const overlayDevice = 0x31

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
