/**
 * Mounts at places below `/proc`, `/sys` and `/dev`, which are there before anything that a user asks for: runc refuses most of them
 * (runc 1.3, libcontainer/rootfs_linux.go, `checkProcMount` and `createMountpoint`).
 */
import { EngineError } from '../errors'
import { GeneratedBacking } from '../filesystem/generated-backing'
import { isWithin, normalisePath, parentPath, pathUnder } from '../filesystem/paths'
import { nodeAt } from '../filesystem/tree'
import type { Session } from '../session'
import type { Container } from './container'
import { sourceOf } from './file-system/mount-sources'
import { processInformation } from './file-system/process-information'
import { systemInformation } from './file-system/system-information'
import { mergedDirectory } from './layers'
import type { Mount } from './mount'
import { attemptToMount, refuseKind, throughFile } from './mount-refusals'
import { initFailure } from './runc'

/** The files of `/proc` that may be replaced, as lxcfs does. */
const replaceable = new Set(
  ['cpuinfo', 'diskstats', 'loadavg', 'meminfo', 'slabinfo', 'stat', 'swaps', 'uptime'].map((name) => `/proc/${name}`),
)

/** Whether a mount goes where the kernel answers, and no layer. */
export function isKernelTarget({ destination }: Mount): boolean {
  const path = normalisePath(destination)
  return ['/proc', '/sys', '/dev'].some((place) => isWithin(path, place))
}

/**
 * Checks a mount for which `isKernelTarget` holds.
 * @param isFile whether what is mounted is a file
 * @throws EngineError in runc's words
 */
export function checkKernelTarget(session: Session, container: Container, mount: Mount, isFile: boolean): void {
  const path = normalisePath(mount.destination).replace(/^\/proc\/self(?=\/|$)/, '/proc/1')
  if (isWithin(path, '/dev')) checkDevices(session, container, mount, path)
  else if (isWithin(path, '/sys')) checkSystem(session, container, mount, { path, isFile })
  else checkProcesses(session, container, mount, { path, isFile })
}

type Target = { readonly path: string; readonly isFile: boolean }

function checkProcesses(session: Session, container: Container, mount: Mount, target: Target): void {
  const { path } = target
  const merged = mergedDirectory(container.id)
  const check = `create mountpoint for ${mount.destination} mount: check proc-safety of ${mount.destination} mount`
  const refuse = (reason: string): never => {
    throw new EngineError(
      'system',
      `${attemptToMount(mount)}: ${check}: "${merged}${path}" cannot be mounted because ${reason}`,
    )
  }
  if (path === '/proc') refuse('it is not of type proc')
  // runc itself is process 1 at that moment
  if (isWithin(path, '/proc/1')) refuse('it is inside /proc')
  const source = { session, containerId: container.id, mounts: () => '', caller: () => 1 }
  const files = new GeneratedBacking(processInformation(source), 0)
  checkGenerated(files, '/proc', mount, target, { merged, missing: 'no such file or directory' })
  if (!replaceable.has(path)) refuse('it is inside /proc')
}

function checkSystem(session: Session, { id, hostSettings }: Container, mount: Mount, target: Target): void {
  const files = new GeneratedBacking(systemInformation(session, id), 0)
  const missing = hostSettings.privileged ? 'operation not permitted' : 'read-only file system'
  checkGenerated(files, '/sys', mount, target, { merged: mergedDirectory(id), missing })
}

/** What is mounted must go over something of its kind; nothing can be made in these file systems, for the reason that `missing` gives. */
function checkGenerated(
  files: GeneratedBacking,
  root: string,
  mount: Mount,
  { path, isFile }: Target,
  { merged, missing }: { readonly merged: string; readonly missing: string },
): void {
  const typeAt = (outer: string) => files.find(outer.slice(root.length) || '/')?.type
  const found = files.find(path.slice(root.length) || '/')
  if (found !== undefined) {
    if (path !== root) refuseKind(mount, found, isFile)
    return
  }
  let firstMissing = path
  while (typeAt(parentPath(firstMissing)) === undefined) firstMissing = parentPath(firstMissing)
  if (typeAt(parentPath(firstMissing)) === 'file') throw throughFile(mount)
  const call = isFile && firstMissing === path ? '' : `mkdirat ${merged}${firstMissing}: `
  const { destination } = mount
  const attempt = `${attemptToMount(mount)}: create mountpoint for ${destination} mount`
  throw new EngineError('system', `${attempt}: make mountpoint "${destination}": ${call}${missing}`)
}

/** Nobody fills a `/dev` that is not runc's own, but `/dev/null` is needed to hide parts of `/proc`, and for the program itself. */
function checkDevices(session: Session, container: Container, mount: Mount, path: string): void {
  const refuse = (reason: string): never => {
    throw new EngineError('system', `${initFailure}: ${reason}`)
  }
  const reopening = 'error reopening /dev/null inside container'
  if (path === '/dev/null') refuse(`${reopening}: can't reopen /dev/null: container's /dev/null is invalid`)
  if (path !== '/dev') return
  if (mount.type === 'tmpfs') refuse(`${reopening}: open /dev/null: permission denied`)
  const { tree, root } = sourceOf(session, container, mount)
  if (container.hostSettings.privileged || nodeAt(tree.get(), pathUnder(root, 'null')) !== undefined) return
  refuse("can't mask paths: open /dev/null: no such file or directory")
}
