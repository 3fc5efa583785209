/** The limits of a container where the kernel shows them: `/sys/fs/cgroup`, version 1. */

import { wholeSet } from '../../processes/processor-sets'
import type { Container } from '../container'

/** What the kernel says where no limit is set on memory. */
const noLimit = '9223372036854771712'

/** The processors that the container's processes may run on, as a list. @param processors how many the host has */
export function processorsOf({ hostSettings: { limits } }: Container, processors: number): string {
  return limits?.cpusetCpus || wholeSet(processors)
}

/** The memory nodes that they may have memory of, as a list. */
export function memoryNodesOf({ hostSettings: { limits } }: Container): string {
  return limits?.cpusetMems || '0'
}

/** Files by controller: name to content. */
export function controlGroups(
  container: Container,
  processors: number,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { memory, nanoCpus, limits } = container.hostSettings
  const period = limits?.cpuPeriod ?? 100_000
  const quota = nanoCpus > 0 ? Math.round((nanoCpus / 1e9) * period) : (limits?.cpuQuota ?? -1)
  const bytes = (value: number | undefined): string => (value === undefined || value <= 0 ? noLimit : String(value))
  const withSwap = limits?.memorySwap ?? memory * 2
  const pids = limits?.pidsLimit ?? 0
  const processes = container.tasks.reduce((sum, task) => sum + task.processes.length, 0)
  const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    blkio: {},
    cpu: {
      'cpu.cfs_period_us': String(period),
      'cpu.cfs_quota_us': String(quota === 0 ? -1 : quota),
      'cpu.shares': String(limits?.cpuShares || 1024),
    },
    cpuacct: {},
    cpuset: {
      'cpuset.cpus': processorsOf(container, processors),
      'cpuset.mems': memoryNodesOf(container),
    },
    devices: {},
    freezer: {},
    memory: {
      'memory.limit_in_bytes': bytes(memory),
      'memory.memsw.limit_in_bytes': bytes(withSwap),
      'memory.soft_limit_in_bytes': bytes(limits?.memoryReservation),
    },
    pids: { 'pids.current': String(processes), 'pids.max': pids > 0 ? String(pids) : 'max' },
    systemd: {},
  }
  return new Map(Object.entries(files).map(([name, own]) => [name, new Map(Object.entries(own))]))
}
