/**
 * Where mounts go: runc makes missing mount points in the container's own layer, the daemon missing host directories
 * of `-v`, before the program starts.
 */
import { EngineError } from '../errors'
import type { LayerTree, VisibleNode } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { createNode, setMetadata } from '../filesystem/overlay-write'
import { fromComponents, normalisePath, parentPath, pathInside, pathUnder, splitPath } from '../filesystem/paths'
import { emptyDirectory, nodeAt, withNode, withParents } from '../filesystem/tree'
import { change, type Session } from '../session'
import { boundDirectory, temporaryVolumeOptions } from '../storage/local-options'
import { mountpointOf } from '../storage/volume-store'
import type { Container } from './container'
import { etcFileNames } from './file-system/etc-files'
import { sourceOf } from './file-system/mount-sources'
import { checkKernelTarget, isKernelTarget } from './kernel-targets'
import { lowerLayers } from './layers'
import type { Mount } from './mount'
import { refuseKinds, refuseTemporaryOptions } from './mount-refusals'
import { coveringMount, settledPlace, settleMount } from './settle-mounts'
import { containerById, isRunning, updateContainer } from './store'
import { isTemporaryOptions } from './temporary-options'

/** Makes host directories that `-v` names and nobody made (moby, volume/mounts, `Setup`); for `--mount` they must be there. */
export function makeHostDirectories(session: Session, container: Container): void {
  for (const mount of container.mounts) {
    if (mount.type !== 'bind' || nodeAt(session.machine.host.files, mount.source) !== undefined) continue
    if (mustBeThere(container, mount.source)) {
      const problem = `bind source path does not exist: ${mount.source}`
      throw new EngineError('invalid-argument', `invalid mount config for type "bind": ${problem}`)
    }
    const { host, clock } = session.machine
    const files = withParents(host.files, mount.source, { mode: 0o755, userId: 0, groupId: 0, modified: clock })
    change(session, { host: { ...host, files } })
  }
}

/** Whether the daemon does not make a directory where this one is missing: `--mount` asks for what is there. */
function mustBeThere({ hostSettings }: Container, source: string): boolean {
  return hostSettings.mounts?.some((one) => one.type === 'bind' && normalisePath(one.source) === source) === true
}

/** Whether the host lacks something that the container cannot do without. */
export function lacksSource({ machine }: Session, container: Container): boolean {
  return container.mounts.some(
    (mount) =>
      mount.type === 'bind' &&
      nodeAt(machine.host.files, mount.source) === undefined &&
      mustBeThere(container, mount.source),
  )
}

/**
 * Looks for what volumes need to be mounted: the directory that one stands for, and the one inside it that is wanted.
 * @throws EngineError for one that is not there
 */
export function checkVolumes(session: Session, { mounts }: Container): void {
  for (const mount of mounts) {
    const volume = mount.type === 'volume' ? session.machine.volumes.get(mount.volume) : undefined
    if (mount.type !== 'volume' || volume === undefined) continue
    const place = mountpointOf(mount.volume)
    const problem = problemWithMounting(volume.options)
    if (problem !== undefined) {
      const device = volume.options.get('device') ?? ''
      const data = volume.options.has('o') ? `, data: ${volume.options.get('o')}` : ''
      const reason = `failed to mount local volume: mount ${device}:${place}${data}: ${problem}`
      throw new EngineError('system', `error while mounting volume '${place}': ${reason}`)
    }
    const directory = boundDirectory(volume.options)
    if (directory !== undefined && nodeAt(session.machine.host.files, normalisePath(directory)) === undefined) {
      const reason = `failed to mount local volume: mount ${directory}:${place}, flags: 0x1000`
      throw new EngineError('system', `error while mounting volume '${place}': ${reason}: no such file or directory`)
    }
    if (mount.subpath === undefined || directory !== undefined) continue
    const inside = normalisePath(mount.subpath, '/')
    if (nodeAt(volume.files, inside) !== undefined) continue
    const path = place + inside
    throw new EngineError('system', `cannot access path ${path}: lstat ${path}: no such file or directory`)
  }
}

/** Why the kernel does not mount what a volume stands for; there are no other disks, and no file servers. */
function problemWithMounting(options: ReadonlyMap<string, string>): string | undefined {
  const temporary = temporaryVolumeOptions(options)
  if (temporary !== undefined) return isTemporaryOptions(temporary) ? undefined : 'invalid argument'
  return options.size === 0 || boundDirectory(options) !== undefined ? undefined : 'no such device'
}

/**
 * Mounts what the daemon itself mounts, for a copy to or from a container that need not run.
 * @throws EngineError for what is not there
 */
export function prepareForOutside(session: Session, container: Container): void {
  if (!isRunning(container)) checkVolumes(session, container)
  makeHostDirectories(session, container)
  makeTargets(
    session,
    container.id,
    container.mounts.filter(({ type }) => type !== 'tmpfs'),
  )
  copyUpEtcFiles(session, container.id)
}

/**
 * The daemon mounts its own files of `/etc` for a copy, too, once it has written them for a start. That copies their mount points
 * up into the container's layer: `docker diff` is silent about it, but `docker commit` keeps them (seen on Docker Engine 28.5.2).
 */
function copyUpEtcFiles(session: Session, containerId: string): void {
  const { state } = containerById(session, containerId)
  if (state.started === undefined && state.error === '') return
  for (const name of etcFileNames(containerById(session, containerId))) {
    const container = containerById(session, containerId)
    const path = `/etc/${name}`
    const lowers = lowerLayers(session.machine, container)
    const found = lookUp([...lowers, container.writable], path)
    if (found === undefined || found.layer === lowers.length || coveringMount(container, path) !== undefined) continue
    updateContainer(session, containerId, { writable: setMetadata({ lowers, upper: container.writable }, path, {}) })
  }
}

/**
 * Makes the mount points that no layer has, as root.
 * @throws EngineError in runc's words when a file is to go over a directory or the reverse.
 */
export function makeMountPoints(session: Session, containerId: string): void {
  makeTargets(session, containerId, containerById(session, containerId).mounts)
  makeInitTarget(session, containerId)
  for (const name of etcFileNames(containerById(session, containerId))) {
    makeInsideMount(session, containerById(session, containerId), `/etc/${name}`, true)
  }
}

/** With `--init` the daemon mounts its `docker-init` over a file (moby, daemon/oci_linux.go `withInit`). */
function makeInitTarget(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  if (!container.hostSettings.init) return
  const lowers = lowerLayers(session.machine, container)
  const writable = withMountPoint(lowers, container.writable, '/sbin/docker-init', true, session.machine.clock)
  if (writable !== container.writable) updateContainer(session, containerId, { writable })
}

function makeTargets(session: Session, containerId: string, mounts: readonly Mount[]): void {
  for (const mount of mounts.toSorted((left, right) => left.destination.length - right.destination.length)) {
    settleMount(session, containerId, mount)
    const container = containerById(session, containerId)
    if (coveringMount(container, mount.destination) !== undefined) {
      makeInsideMount(session, container, mount.destination, isHostFile(session, mount))
      continue
    }
    const isFile = isHostFile(session, mount)
    if (isKernelTarget(mount)) {
      checkKernelTarget(session, container, mount, isFile)
      continue
    }
    const lowers = lowerLayers(session.machine, container)
    const path = settledPlace(container, mount)
    const layers = [...lowers, container.writable]
    refuseKinds(layers, mount, path, isFile)
    refuseTemporaryOptions(layers, mount, path)
    const writable = withMountPoint(lowers, container.writable, path, isFile, session.machine.clock)
    if (writable !== container.writable) updateContainer(session, containerId, { writable })
  }
}

function isHostFile(session: Session, mount: Mount): boolean {
  return mount.type === 'bind' && nodeAt(session.machine.host.files, mount.source)?.type === 'file'
}

/** A mount point inside another mount is made there, in the volume, host directory or tmpfs. */
function makeInsideMount(session: Session, container: Container, path: string, isFile: boolean): void {
  const mount = coveringMount(container, path)
  if (mount === undefined || mount.readOnly) return
  const { tree, root } = sourceOf(session, container, mount)
  const inner = pathUnder(root, pathInside(path, mount.destination))
  if (nodeAt(tree.get(), inner) !== undefined) return
  const owner = { mode: 0o755, userId: 0, groupId: 0, modified: session.machine.clock }
  const parents = withParents(tree.get(), isFile ? parentPath(inner) : inner, owner)
  tree.set(isFile ? withNode(parents, inner, { ...owner, type: 'file', content: new Uint8Array() }) : parents)
}

function withMountPoint(
  lowers: readonly LayerTree[],
  upper: LayerTree,
  path: string,
  isFile: boolean,
  now: number,
): LayerTree {
  const owner = { mode: 0o755, userId: 0, groupId: 0, modified: now }
  if (!isFile) return withDirectories(lowers, upper, path, now)
  const withParent = withDirectories(lowers, upper, parentPath(path), now)
  const node: VisibleNode = { ...owner, type: 'file', content: new Uint8Array() }
  return withNewNode(lowers, withParent, path, node, now)
}

/** The writable layer with all directories on the way to `path`, owned by root, where no layer has them. */
export function withDirectories(lowers: readonly LayerTree[], upper: LayerTree, path: string, now: number): LayerTree {
  const node = emptyDirectory({ mode: 0o755, userId: 0, groupId: 0, modified: now })
  const components = splitPath(path)
  return components.reduce(
    (layer, _, index) => withNewNode(lowers, layer, fromComponents(components.slice(0, index + 1)), node, now),
    upper,
  )
}

function withNewNode(
  lowers: readonly LayerTree[],
  upper: LayerTree,
  path: string,
  node: VisibleNode,
  now: number,
): LayerTree {
  if (lookUp([...lowers, upper], path) !== undefined) return upper
  return createNode({ lowers, upper }, path, node, now)
}
