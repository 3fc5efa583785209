/** What the kernel's control groups refuse, as runc tells it (libcontainer/cgroups/fs). */
import { EngineError } from '../errors'
import type { Container } from './container'
import type { ResourceLimits } from './host-settings'
import { initFailure } from './runc'

const sharesRange = { least: 2, most: 262_144 }

/** What is wrong with a share of the processor; 0 and undefined leave it as it is. A negative number counts as one that is too large. */
function problemWithShares({ cpuShares = 0 }: ResourceLimits): string | undefined {
  if (cpuShares < 0 || cpuShares > sharesRange.most) return `the maximum allowed cpu-shares is ${sharesRange.most}`
  return cpuShares === 0 || cpuShares >= sharesRange.least
    ? undefined
    : `the minimum allowed cpu-shares is ${sharesRange.least}`
}

/** Memory with swap cannot be less than memory alone, which is without bound as long as nobody gave it one. */
function problemWithSwap({ id }: Container, memory: number, { memorySwap = 0 }: ResourceLimits): string | undefined {
  if (memorySwap <= 0 || (memory > 0 && memorySwap >= memory)) return undefined
  const file = `/sys/fs/cgroup/memory/docker/${id}/memory.memsw.limit_in_bytes`
  return `failed to write "${memorySwap}": write ${file}: invalid argument`
}

/** The kernel takes no less than a millisecond of each tenth of a second (`--cpus 0.01`). */
function problemWithQuota({ id, hostSettings: { nanoCpus } }: Container): string | undefined {
  const microseconds = Math.floor(nanoCpus / 10_000)
  if (nanoCpus === 0 || microseconds >= 1000) return undefined
  const file = `/sys/fs/cgroup/cpu/docker/${id}/cpu.cfs_quota_us`
  return `failed to write "${microseconds}": write ${file}: invalid argument`
}

/** Why a container that runs cannot be given these limits; undefined when it can. @param memory that it then has, in bytes, or 0 */
export function problemWithUpdate(container: Container, memory: number, limits: ResourceLimits): string | undefined {
  const problem = problemWithSwap(container, memory, limits) ?? problemWithShares(limits)
  return problem === undefined ? undefined : `runc did not terminate successfully: exit status 1: ${problem}`
}

/** Looks at the limits that a container starts with. @throws EngineError */
export function checkControlGroup(container: Container): void {
  const problem = problemWithShares(container.hostSettings.limits ?? {}) ?? problemWithQuota(container)
  if (problem === undefined) return
  throw new EngineError('system', `${initFailure}: error setting cgroup config for procHooks process: ${problem}`)
}
