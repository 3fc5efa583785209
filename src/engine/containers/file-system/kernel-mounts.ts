/**
 * What the kernel and runc mount in every container besides what was asked for, as `/proc/mounts` lists it: parts of `/dev`,
 * `/sys` and `/proc` whose files those answer for themselves (moby, oci/defaults.go; seen on Docker Engine 28.5.2).
 */
import type { MountEntry } from '../../filesystem/file-system'
import type { Container } from '../container'
import { placeOf } from '../mount-place'

const hidden = 'nosuid,nodev,noexec,relatime'
const terminalOptions = 'rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=666'

const entry = (source: string, path: string, type: string, options: string): MountEntry => ({
  source,
  path,
  type,
  options,
})

const terminals: readonly MountEntry[] = [entry('devpts', '/dev/pts', 'devpts', terminalOptions)]

/** After `/dev`: the terminals. */
export function terminalMounts(container: Container): readonly MountEntry[] {
  return remaining(terminals, container)
}

const controllers = ['cpu', 'cpuacct', 'cpuset', 'memory', 'devices', 'freezer', 'blkio', 'pids']

const groupMounts = (access: 'ro' | 'rw'): readonly MountEntry[] => {
  const group = (name: string, option: string) =>
    entry('cgroup', `/sys/fs/cgroup/${name}`, 'cgroup', `${access},${hidden},${option}`)
  return [
    entry('tmpfs', '/sys/fs/cgroup', 'tmpfs', `rw,${hidden},mode=755`),
    ...controllers.map((name) => group(name, name)),
    group('systemd', 'name=systemd'),
    entry('mqueue', '/dev/mqueue', 'mqueue', `rw,${hidden}`),
  ]
}

// A container's file system is opened often, so these are made once.
const groups = { readOnly: groupMounts('ro'), writable: groupMounts('rw') }

/** After `/sys`: the control groups, and the message queues. */
export function controlGroupMounts(container: Container): readonly MountEntry[] {
  return remaining(container.hostSettings.privileged ? groups.writable : groups.readOnly, container)
}

/** What of `/proc` no process of an ordinary container may write. */
export const readOnlyPaths: readonly string[] = ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map(
  (name) => `/proc/${name}`,
)

// The kernel of the recorded engine has no sysrq-trigger.
const readOnlyParts = readOnlyPaths.slice(0, -1).map((path) => entry('proc', path, 'proc', `ro,${hidden}`))
const emptyDirectory = (path: string) => entry('tmpfs', path, 'tmpfs', 'ro,relatime,size=4k,nr_inodes=1')
const emptyFile = (path: string) => entry('tmpfs', path, 'tmpfs', 'rw,nosuid,size=65536k,mode=755')

const hiding: readonly MountEntry[] = [
  ...readOnlyParts,
  emptyDirectory('/proc/acpi'),
  ...['interrupts', 'keys', 'timer_list'].map((name) => emptyFile(`/proc/${name}`)),
  emptyDirectory('/sys/firmware'),
]
const console: readonly MountEntry[] = [entry('devpts', '/dev/console', 'devpts', terminalOptions)]
const hidingBehindConsole: readonly MountEntry[] = [...console, ...hiding]

/** At the end: the terminal of the main process, and what is hidden of the host. */
export function hidingMounts(container: Container): readonly MountEntry[] {
  const { hostSettings, settings } = container
  if (hostSettings.privileged) return settings.terminal ? console : []
  return remaining(settings.terminal ? hidingBehindConsole : hiding, container)
}

/** Whether somebody mounts something else at a place where the daemon would mount by itself (moby, daemon/oci_linux.go, `withMounts`). */
export function isReplaced({ mounts }: Container, path: string): boolean {
  return mounts.some((mount) => placeOf(mount) === path)
}

/** The lines without those of what is replaced, and of what has no place then. */
function remaining(lines: readonly MountEntry[], container: Container): readonly MountEntry[] {
  if (container.mounts.length === 0) return lines
  return lines.filter(
    ({ path, type }) =>
      !(type !== 'cgroup' && isReplaced(container, path)) &&
      !(type === 'cgroup' && isReplaced(container, '/sys/fs/cgroup')) &&
      !(path === '/sys/firmware' && isReplaced(container, '/sys')),
  )
}
