/** Options about what of the kernel a container has of its own: `--pid`, `--uts`, `--sysctl` and `--device`. */
import type { RequestedDevice } from '../../../../engine/containers/host-settings'
import { isKernelSetting } from '../../../../engine/containers/kernel-settings'
import { isWithin, normalisePath } from '../../../../engine/filesystem/paths'
import { CommandError } from '../../../command'
import { keyValues } from './environment'

/** @throws CommandError for a mode that there is not, and for the host's processes, which the page does not have */
export function readPidMode(mode: string): string {
  if (mode === 'host') throw new CommandError('the host as --pid is not simulated here, container:NAME is')
  if (mode === '' || /^container:./.test(mode)) return mode
  throw new CommandError('--pid: invalid PID mode')
}

/** @throws CommandError for a mode that there is not */
export function readUtsMode(mode: string): string {
  if (mode === '' || mode === 'host') return mode
  throw new CommandError('--uts: invalid UTS mode')
}

const ownOfContainers =
  /^(?:kernel\.(?:msgmax|msgmnb|msgmni|sem|shm_rmid_forced|shmall|shmmax|shmmni)$|net\.|fs\.mqueue\.)/

/** A setting of the host as a whole is not for containers (docker/cli, opts/opts.go, `ValidateSysctl`). */
export function sysctlProblem(text: string): string | undefined {
  const [name = '', value] = text.split('=')
  return value !== undefined && ownOfContainers.test(name) ? undefined : `sysctl '${text}' is not allowed`
}

/** @throws CommandError for one of the many settings that the page does not have */
export function readSysctls(texts: readonly string[]): ReadonlyMap<string, string> {
  const settings = keyValues(texts)
  for (const name of settings.keys()) {
    if (!isKernelSetting(name)) throw new CommandError(`the sysctl ${name} is not simulated here`)
  }
  return settings
}

const isDeviceMode = (text: string): boolean => /^(?!.*(.).*\1)[rwm]+$/.test(text)

/**
 * `HOST[:INSIDE][:MODE]` (docker/cli, cli/command/container/opts.go, `validateLinuxPath` and `parseLinuxDevice`).
 * @throws CommandError for what cannot be read, and for a place outside `/dev`
 */
export function readDevice(text: string): RequestedDevice {
  const [host = '', second, mode, ...rest] = text.split(':')
  if (host === '' || rest.length > 0) throw new CommandError(`bad format for path: ${text}`)
  const inside = second === undefined || second === '' || (mode === undefined && isDeviceMode(second)) ? host : second
  const permissions = mode ?? (second !== undefined && isDeviceMode(second) ? second : 'rwm')
  if (mode !== undefined && !isDeviceMode(mode)) throw new CommandError(`bad mode specified: ${mode}`)
  if (!inside.startsWith('/')) throw new CommandError(`${inside} is not an absolute path`)
  if (!isWithin(normalisePath(inside), '/dev')) throw new CommandError('a --device outside /dev is not simulated here')
  return { host, inside, permissions }
}
