/** Settings of the kernel that every container has of its own (`--sysctl`), by the names that `sysctl(8)` uses. */
import { EngineError } from '../errors'
import type { Container } from './container'
import { createFailure, initFailure } from './runc'

/** What a new container finds (Linux 6.12, seen on the recorded engine). */
const defaults: ReadonlyMap<string, string> = new Map([
  ['kernel.msgmax', '8192'],
  ['kernel.msgmnb', '16384'],
  ['kernel.msgmni', '32000'],
  ['kernel.sem', '32000\t1024000000\t500\t32000'],
  ['kernel.shm_rmid_forced', '0'],
  ['kernel.shmall', '18446744073692774399'],
  ['kernel.shmmax', '18446744073692774399'],
  ['kernel.shmmni', '4096'],
  ['net.core.somaxconn', '4096'],
  ['net.ipv4.ip_forward', '1'],
  ['net.ipv4.ip_local_port_range', '32768\t60999'],
  ['net.ipv4.ip_unprivileged_port_start', '0'],
  ['net.ipv4.ping_group_range', '0\t2147483647'],
  ['net.ipv4.tcp_syncookies', '1'],
])

/** True for a setting that containers here have. */
export function isKernelSetting(name: string): boolean {
  return defaults.has(name)
}

/** The settings below a prefix such as `net.ipv4.`, each with its value. */
export function kernelSettings({ hostSettings: { sysctls } }: Container, below: string): readonly [string, string][] {
  return [...defaults].flatMap(([name, value]): readonly [string, string][] =>
    name.startsWith(below)
      ? [[name.slice(below.length), sysctls?.get(name)?.trim().replace(/\s+/g, '\t') ?? value]]
      : [],
  )
}

/** @throws EngineError for a value that is no number, or of a namespace that is not the container's own */
export function checkKernelSettings({ hostSettings: { sysctls, networkMode } }: Container): void {
  for (const [name, value] of sysctls ?? []) {
    if (name.startsWith('net.') && networkMode === 'host') {
      const refusal = `sysctl "${name}" not allowed in host network namespace`
      throw new EngineError('invalid-argument', `${createFailure}: ${refusal}`)
    }
    if (/^\s*\d+(?:\s+\d+)*\s*$/.test(value)) continue
    const file = `fsmount:fscontext:proc/./sys/${name.replaceAll('.', '/')}`
    const failure = `failed to write sysctl ${name} = "${value}": write ${file}: invalid argument`
    throw new EngineError('invalid-argument', `${initFailure}: ${failure}`)
  }
}
