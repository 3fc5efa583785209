/**
 * The files of a container, an image, a volume or the host, as they are seen: layers at the root, and what is mounted over them.
 *
 *   openView(machine, place) → the view, undefined when the source is not on this machine
 */
import type { Container } from '../../../engine/containers/container'
import { mountsFromInside, mountsFromOutside } from '../../../engine/containers/file-system'
import { lowerLayers } from '../../../engine/containers/layers'
import type { Mount } from '../../../engine/containers/mount'
import { isRunning } from '../../../engine/containers/store'
import type { MountPoint } from '../../../engine/filesystem/mount-table'
import type { LayerTree } from '../../../engine/filesystem/node'
import { OverlayBacking } from '../../../engine/filesystem/overlay-backing'
import { normalisePath } from '../../../engine/filesystem/paths'
import { emptyTree, nodeAt } from '../../../engine/filesystem/tree'
import type { Machine } from '../../../engine/machine'
import { openSession } from '../../../engine/session'
import { boundDirectory } from '../../../engine/storage/local-options'
import type { FilePlace, FileSource } from '../../../store/files-slice'

/** What a file comes from. */
export type Origin =
  /** A read-only layer of an image; the lowest has position 1. */
  | { readonly kind: 'layer'; readonly chainId: string; readonly position: number }
  /** The layer that Docker puts over the image's, for what it mounts. */
  | { readonly kind: 'init' }
  | { readonly kind: 'writable'; readonly containerId: string }
  | { readonly kind: 'volume'; readonly name: string }
  | { readonly kind: 'bind'; readonly source: string }
  | { readonly kind: 'tmpfs' }
  /** `/etc/hosts` and the like, which the daemon writes while the container runs. */
  | { readonly kind: 'daemon' }
  /** `/proc`, `/sys` and `/dev`. */
  | { readonly kind: 'kernel' }
  | { readonly kind: 'host' }

export type FileView = {
  readonly source: FileSource
  /** What is at the root, lowest layer first. */
  readonly layers: readonly LayerTree[]
  /** What each of the layers is. */
  readonly origins: readonly Origin[]
  /** The root first, then what is mounted over it. */
  readonly mounts: readonly MountPoint[]
  /** What is at the mount points other than the root. */
  readonly mountOrigins: ReadonlyMap<string, Origin>
}

const nothing: LayerTree = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: 0 })

/** Layers that are only looked at, as something to mount at the root. */
function rootOf(layers: readonly LayerTree[]): MountPoint {
  const upper = layers.at(-1) ?? nothing
  const readOnly = () => {
    throw new Error('these layers are only looked at')
  }
  const backing = new OverlayBacking({
    lowers: layers.slice(0, -1),
    upper: { get: () => upper, set: readOnly },
    device: 0,
  })
  return { path: '/', backing, readOnly: true, entry: { source: 'overlay', path: '/', type: 'overlay', options: 'ro' } }
}

type Stack = Pick<FileView, 'layers' | 'origins'>

function viewOf(source: FileSource, { layers, origins }: Stack): FileView {
  return { source, layers, origins, mounts: [rootOf(layers)], mountOrigins: new Map() }
}

/** The layers of an image or below a container, by their chain IDs. */
function stackOf(machine: Machine, chainIds: readonly string[]): Stack {
  const stored = chainIds.flatMap((chainId) => machine.layers.get(chainId) ?? [])
  return {
    layers: stored.map(({ tree }) => tree),
    origins: stored.map(({ chainId }, index) => ({ kind: 'layer', chainId, position: index + 1 })),
  }
}

function originOfMount(mount: Mount): Origin {
  if (mount.type === 'volume') return { kind: 'volume', name: mount.volume }
  return mount.type === 'bind' ? { kind: 'bind', source: mount.source } : { kind: 'tmpfs' }
}

function originsOfMounts(mounts: readonly MountPoint[], container: Container): ReadonlyMap<string, Origin> {
  const asked = new Map(container.mounts.map((mount) => [normalisePath(mount.destination), originOfMount(mount)]))
  return new Map(
    mounts.map(({ path }) => {
      const other: Origin = /^\/(proc|sys|dev)(\/|$)/.test(path) ? { kind: 'kernel' } : { kind: 'daemon' }
      return [path, asked.get(path) ?? other]
    }),
  )
}

function containerView(machine: Machine, container: Container): FileView {
  const { id } = container
  const session = openSession(machine, new Map())
  const mounts = isRunning(container) ? mountsFromInside(session, id) : mountsFromOutside(session, id)
  const layers = [...lowerLayers(machine, container), container.writable]
  const origins: readonly Origin[] = [
    ...stackOf(machine, container.layers).origins,
    { kind: 'init' },
    { kind: 'writable', containerId: id },
  ]
  const over = mounts.slice(1)
  return {
    ...viewOf({ kind: 'container', id }, { layers, origins }),
    mounts: [rootOf(layers), ...over],
    mountOrigins: originsOfMounts(over, container),
  }
}

/** The directory on the host that a volume stands for, or the volume's own files. */
function volumeFiles(machine: Machine, name: string): LayerTree | undefined {
  const volume = machine.volumes.get(name)
  const bound = volume && boundDirectory(volume.options)
  if (bound === undefined) return volume?.files
  const node = nodeAt(machine.host.files, normalisePath(bound))
  return node?.type === 'directory' ? node : nothing
}

/** Chain IDs of the read-only layers of an image or a container, lowest first; undefined for what has none. */
export function readOnlyLayers(machine: Machine, source: FileSource): readonly string[] | undefined {
  if (source.kind === 'image') return machine.images.get(source.id)?.layers
  return source.kind === 'container' ? machine.containers.get(source.id)?.layers : undefined
}

function earlierView(machine: Machine, { source, upTo }: FilePlace): FileView | undefined {
  const chainIds = readOnlyLayers(machine, source)
  return chainIds && viewOf(source, stackOf(machine, chainIds.slice(0, upTo)))
}

/** Opens a source as it is on this machine, or its lowest layers alone. Undefined when it is not there. */
export function openView(machine: Machine, place: Omit<FilePlace, 'path'>): FileView | undefined {
  const { source, upTo } = place
  if (upTo !== undefined) return earlierView(machine, { ...place, path: '/' })
  switch (source.kind) {
    case 'container': {
      const container = machine.containers.get(source.id)
      return container && containerView(machine, container)
    }
    case 'image': {
      const image = machine.images.get(source.id)
      return image && viewOf(source, stackOf(machine, image.layers))
    }
    case 'volume': {
      const files = volumeFiles(machine, source.name)
      return files && viewOf(source, { layers: [files], origins: [{ kind: 'volume', name: source.name }] })
    }
    case 'host':
      return viewOf(source, { layers: [machine.host.files], origins: [{ kind: 'host' }] })
  }
}
