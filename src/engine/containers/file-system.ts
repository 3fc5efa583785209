/**
 * The file system of a container.
 *
 *   openContainerFileSystem(session, containerId, credentials), mountsFromInside: what its processes see
 *   openFromOutside(session, containerId), mountsFromOutside: what `docker cp` and the builder reach; without /proc, /sys and /dev
 */
import type { Cell } from '../filesystem/backing'
import type { FileSystem, MountEntry } from '../filesystem/file-system'
import { GeneratedBacking } from '../filesystem/generated-backing'
import { listedMounts, type MountPoint } from '../filesystem/mount-table'
import { MountedFileSystem } from '../filesystem/mounted-file-system'
import type { LayerTree } from '../filesystem/node'
import type { Credentials } from '../filesystem/permissions'
import { TreeBacking } from '../filesystem/tree-backing'
import type { Session } from '../session'
import { lackedCapabilities } from './capabilities'
import type { Container } from './container'
import { deviceFiles, driverFor } from './file-system/device-files'
import {
  controlGroupMounts,
  hidingMounts,
  isReplaced,
  readOnlyPaths,
  terminalMounts,
} from './file-system/kernel-mounts'
import { etcMounts, rootMount, settingMounts } from './file-system/mounts'
import { processInformation } from './file-system/process-information'
import { systemInformation } from './file-system/system-information'
import { released } from './held-sources'
import { sharedMemorySize } from './settings'
import { containerById, updateContainer } from './store'

const root: Credentials = { userId: 0, groupId: 0, groups: [] }

/** Device numbers as `stat(2)` reports them. */
const processDevice = 0x42
const devicesDevice = 0x43
const systemDevice = 0x45

/**
 * The file system as a process of the container sees it, on behalf of a user, who has the container's capabilities unless told. Changes go to the session's machine
 * as they are made, and become file events. `/proc/self` leads to the process that `caller` names, or to process 1.
 */
export function openContainerFileSystem(
  session: Session,
  containerId: string,
  credentials: Credentials,
  caller: () => number = () => 1,
): FileSystem {
  const { hostSettings } = containerById(session, containerId)
  const own = { lacks: lackedCapabilities(hostSettings), ...credentials }
  return mountedFileSystem(session, mountsFromInside(session, containerId, caller), own)
}

/** What is mounted where for the processes of a container. `/proc/self` is the process that `caller` names. */
export function mountsFromInside(
  session: Session,
  containerId: string,
  caller: () => number = () => 1,
): readonly MountPoint[] {
  const container = containerById(session, containerId)
  const [devices, sharedMemory] = devicesMounts(session, container)
  const mounts: MountPoint[] = [rootMount(session, container)]
  const lines = () => listedMounts(mounts).map(mountLine).join('')
  const processes = processInformation({ session, containerId, mounts: lines, caller })
  const system = kernelMount(
    '/sys',
    'sysfs',
    new GeneratedBacking(systemInformation(session, containerId), systemDevice),
    container.hostSettings.privileged ? 'rw' : 'ro',
  )
  mounts.push(
    {
      ...kernelMount('/proc', 'proc', new GeneratedBacking(processes, processDevice)),
      readOnlyParts: container.hostSettings.privileged ? [] : readOnlyPaths,
    },
    { ...devices, alsoListed: terminalMounts(container) },
    { ...system, unlisted: isReplaced(container, '/sys'), alsoListed: controlGroupMounts(container) },
    { ...sharedMemory, unlisted: isReplaced(container, '/dev/shm') },
    ...settingMounts(session, container),
    ...etcMounts(session, container),
  )
  const last = mounts.pop()
  if (last !== undefined) mounts.push({ ...last, alsoListed: [...(last.alsoListed ?? []), ...hidingMounts(container)] })
  return mounts
}

/** The file system as the daemon reaches it, running or not, with the rights of root. */
export function openFromOutside(session: Session, containerId: string): FileSystem {
  return mountedFileSystem(session, mountsFromOutside(session, containerId), root)
}

/** What is mounted where when the daemon reaches into a container that need not run. */
export function mountsFromOutside(session: Session, containerId: string): readonly MountPoint[] {
  const container = containerById(session, containerId)
  const anew = { ...container, mounts: container.mounts.map(released) }
  const settings = settingMounts(session, anew).filter(({ entry }) => entry.type !== 'tmpfs')
  const etc = container.state.started === undefined ? [] : etcMounts(session, container)
  return [rootMount(session, container), ...settings, ...etc]
}

function mountedFileSystem(session: Session, mounts: readonly MountPoint[], credentials: Credentials): FileSystem {
  return new MountedFileSystem({ mounts, credentials, now: () => session.machine.clock, devices: driverFor })
}

function mountLine({ source, path, type, options }: MountEntry): string {
  return `${source} ${path} ${type} ${options} 0 0\n`
}

function kernelMount(path: string, type: 'proc' | 'sysfs', backing: GeneratedBacking, access = 'rw'): MountPoint {
  const options = `${access},nosuid,nodev,noexec,relatime`
  return { path, backing, readOnly: access === 'ro', entry: { source: type, path, type, options } }
}

/** `/dev` and, in the same tree but with a size of its own, `/dev/shm`. */
function devicesMounts(session: Session, { id, hostSettings }: Container): readonly [MountPoint, MountPoint] {
  const tree: Cell<LayerTree> = {
    get: () => {
      const container = containerById(session, id)
      return container.runtimeFiles?.devices ?? deviceFiles(session.machine, container)
    },
    set: (devices) => {
      const { runtimeFiles } = containerById(session, id)
      updateContainer(session, id, { runtimeFiles: { ...runtimeFiles, devices } })
    },
  }
  const mount = (source: string, path: string, root: string, options: string): MountPoint => ({
    path,
    backing: new TreeBacking({ tree, root, device: devicesDevice, directorySize: 'per-entry' }),
    readOnly: false,
    entry: { source, path, type: 'tmpfs', options },
  })
  const size = sharedMemorySize(hostSettings) / 1024
  return [
    mount('tmpfs', '/dev', '/', 'rw,nosuid,size=65536k,mode=755'),
    mount('shm', '/dev/shm', '/shm', `rw,nosuid,nodev,noexec,relatime,size=${size}k`),
  ]
}
