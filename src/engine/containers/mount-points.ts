/** Which mounts a new container gets (moby, daemon/volumes.go `registerMountPoints` and daemon/create_unix.go). */
import { EngineError } from '../errors'
import type { LayerTree } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { normalisePath } from '../filesystem/paths'
import { leadsThroughFile, resolveLinks } from '../filesystem/resolve-links'
import { emptyTree } from '../filesystem/tree'
import type { Session } from '../session'
import { isEmptyVolume, populateVolume } from '../storage/populate'
import { createVolume } from '../storage/volume-store'
import type { HostSettings } from './host-settings'
import type { Mount } from './mount'
import { findContainer } from './store'
import { anyoneWrites } from './temporary-options'
import { type MountPoint, parseBind, parseMount } from './volume-specification'

/** What mounts are made from: the request, and what the container stands on. */
export type MountsRequest = {
  readonly hostSettings: HostSettings
  /** What other containers share with it. */
  readonly inherited: readonly Mount[]
  /** Mount points of anonymous volumes: `VOLUME` of the image and `-v /path`. */
  readonly volumes: readonly string[]
  /** Read-only layers of the container, lowest first: empty volumes take their files from here. */
  readonly layers: readonly LayerTree[]
  readonly imageId: string
  /** Where the container's files lie on the host; error texts show it. */
  readonly mergedDirectory: string
}

/**
 * Creates the volumes that are missing, fills the empty ones, and returns the container's mounts in order of their setting.
 * @throws EngineError for specifications that are not possible.
 */
export function prepareMounts(session: Session, request: MountsRequest): readonly Mount[] {
  const { hostSettings } = request
  const temporary = temporaryMounts(session, hostSettings)
  const points = [
    ...request.inherited.map((mount) => ({ mount, overridable: true })),
    ...explicitMounts(session, hostSettings).map((mount) => ({ mount, overridable: false })),
  ]
  const mounts = new Map<string, Mount>()
  for (const { mount, overridable } of points) {
    const earlier = points.find(({ mount: other }) => other.destination === mount.destination && other !== mount)
    if (overridable && earlier !== undefined && !earlier.overridable) continue
    mounts.set(mount.destination, mount)
  }
  const taken = new Set([...mounts.keys(), ...temporary.map(({ destination }) => destination)])
  for (const mount of anonymousMounts(session, request, taken)) mounts.set(mount.destination, mount)
  for (const mount of mounts.values()) {
    if (mount.type !== 'volume' || mount.copyFiles === false) continue
    const path = resolveLinks(request.layers, mount.destination)
    refuseWayThroughFile(path, request)
    refuseFile(session, mount, path, request)
    populateVolume(session, mount, request.layers, path, request.imageId)
  }
  // A tmpfs takes the place of a mount of `--mount` while the container runs.
  return [...mounts.values(), ...temporary]
}

/** The daemon looks at the place of a volume before it goes there. */
function refuseWayThroughFile(path: string, { layers, mergedDirectory }: MountsRequest): void {
  if (!leadsThroughFile(layers, path)) return
  throw new EngineError('system', `lstat ${mergedDirectory}${path}: not a directory`)
}

/** An empty volume takes the files of a directory: there must be no file in its place. */
function refuseFile(
  { machine }: Session,
  mount: { readonly volume: string; readonly subpath?: string },
  path: string,
  { layers, mergedDirectory }: MountsRequest,
): void {
  const volume = machine.volumes.get(mount.volume)
  if (lookUp(layers, path)?.node.type !== 'file') return
  if (volume === undefined || !isEmptyVolume(volume, mount.subpath)) return
  throw new EngineError('system', `source ${mergedDirectory}${path} is not directory`)
}

/**
 * Makes the mounts of all `-v` and `--mount` in turn; two for one destination are refused, when what came before has been made.
 * Only `-v` is refused where a `--tmpfs` goes.
 */
function explicitMounts(session: Session, hostSettings: HostSettings): readonly Mount[] {
  const temporary = new Set([...hostSettings.temporaryFileSystems.keys()].map((path) => normalisePath(path)))
  const taken = new Set<string>()
  const make = (point: MountPoint): Mount => {
    taken.add(point.destination)
    return mountOf(session, point)
  }
  const ofBinds = hostSettings.binds.map((bind) => {
    const point = parseBind(bind)
    if (taken.has(point.destination) || temporary.has(point.destination)) throw duplicate(point)
    return make(point)
  })
  const ofMounts = (hostSettings.mounts ?? []).map((mount) => {
    const point = parseMount(mount)
    if (taken.has(point.destination)) throw duplicate(point)
    return make(point)
  })
  return [...ofBinds, ...ofMounts]
}

function duplicate({ destination }: MountPoint): EngineError {
  return new EngineError('invalid-argument', `Duplicate mount point: ${destination}`)
}

/** Relative sources are refused by themselves, in turn. */
function mountOf(session: Session, point: MountPoint): Mount {
  const { destination, readOnly, mode } = point
  if (point.type === 'bind') {
    const { source, propagation } = point
    return { type: 'bind', source, destination, readOnly, mode, ...(propagation === undefined ? {} : { propagation }) }
  }
  if (point.type === 'tmpfs') {
    return {
      type: 'tmpfs',
      destination,
      readOnly,
      files: temporaryTree(session, { mode: point.rootMode ?? anyoneWrites }),
      options: point.temporaryOptions,
      listed: true,
    }
  }
  const { driver = 'local', labels = new Map(), driverOptions: options = new Map() } = point.newVolume ?? {}
  const volume = createVolume(session, { name: point.source, driver, labels, options })
  return {
    type: 'volume',
    volume: volume.name,
    destination,
    readOnly,
    anonymous: point.source === '',
    mode,
    copyFiles: point.copyFiles,
    ...(point.subpath === undefined ? {} : { subpath: point.subpath }),
  }
}

/** `--volumes-from container[:ro|rw]`. */
/** The mounts that `--volumes-from` takes over. @throws EngineError for a container that is not there, the new one itself among them. */
export function mountsOfOthers(session: Session, specifications: readonly string[]): readonly Mount[] {
  return specifications.flatMap((specification) => {
    if (specification === '') {
      throw new EngineError('invalid-argument', 'volumes-from specification cannot be an empty string')
    }
    const [reference = '', mode = 'rw'] = specification.split(':')
    if (!['ro', 'rw', 'z', 'Z'].includes(mode)) throw new EngineError('invalid-argument', `invalid mode: ${mode}`)
    const shared = findContainer(session, reference, reference).mounts.filter((mount) => mount.type !== 'tmpfs')
    return shared.map((mount) => ({
      ...mount,
      mode: '',
      readOnly: mount.readOnly || mode === 'ro',
    }))
  })
}

function temporaryMounts(session: Session, { temporaryFileSystems }: HostSettings): readonly Mount[] {
  return [...temporaryFileSystems].map(([path, options]) => {
    const readOnly = options.split(',').includes('ro')
    const files = temporaryTree(session, rootOf(options))
    return { type: 'tmpfs', destination: normalisePath(path), readOnly, files, options }
  })
}

type TemporaryRoot = { readonly mode: number; readonly userId?: number; readonly groupId?: number }

/** `mode=`, `uid=` and `gid=` among the options of `--tmpfs` (`tmpfs(5)`). */
function rootOf(options: string): TemporaryRoot {
  const values = new Map(
    options.split(',').map((option): [string, string] => {
      const [name = '', value = ''] = option.split('=')
      return [name, value]
    }),
  )
  const mode = values.get('mode')
  return {
    mode: mode === undefined ? anyoneWrites : Number.parseInt(mode, 8),
    userId: Number(values.get('uid') ?? 0),
    groupId: Number(values.get('gid') ?? 0),
  }
}

function temporaryTree(session: Session, { mode, userId = 0, groupId = 0 }: TemporaryRoot): LayerTree {
  return emptyTree({ mode, userId, groupId, modified: session.machine.clock })
}

/** A volume of its own for every `VOLUME` that nothing else is mounted at. */
function anonymousMounts(session: Session, request: MountsRequest, mounted: ReadonlySet<string>): readonly Mount[] {
  const { volumes, layers, mergedDirectory } = request
  const destinations = volumes.map((path) => (path.startsWith('/') ? normalisePath(path) : path))
  return [...new Set(destinations)].toSorted().flatMap((destination) => {
    if (mounted.has(destination)) return []
    const path = resolveLinks(layers, destination)
    refuseWayThroughFile(path, request)
    const found = lookUp(layers, path)
    if (found !== undefined && found.node.type !== 'directory') {
      const reason = `cannot mount volume over existing file, file exists ${mergedDirectory}${path}`
      throw new EngineError('invalid-argument', reason)
    }
    const volume = createVolume(session, { name: '', driver: 'local', labels: new Map(), options: new Map() })
    return [{ type: 'volume', volume: volume.name, destination, readOnly: false, anonymous: true, mode: '' }]
  })
}
