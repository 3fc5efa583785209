/** Flags of `docker create` and `docker run` that limit what a container may use. */
import type { ResourceLimits } from '../../../../engine/containers/host-settings'
import type { FlagValues } from '../../../command'
import { readUlimits } from '../../../flags/ulimit'
import { parseByteSize, parseDecimal, parseSwapSize } from '../../../flags/values'
import { type CreateFlag, collect } from './create-flag'

/** In the order of the usage text. */
export const resourceFlags: readonly CreateFlag[] = [
  {
    name: 'blkio-weight',
    type: 'uint16',
    description: 'Block IO (relative weight), between 10 and 1000, or 0 to disable (default 0)',
    unsupported: true,
  },
  {
    name: 'blkio-weight-device',
    type: 'list',
    description: 'Block IO weight (relative device weight) (default [])',
    unsupported: true,
  },
  { name: 'cgroup-parent', type: 'string', description: 'Optional parent cgroup for the container', unsupported: true },
  {
    name: 'cgroupns',
    type: 'string',
    description: `Cgroup namespace to use (host|private)
'host':    Run the container in the Docker host's cgroup namespace
'private': Run the container in its own private cgroup namespace
'':        Use the cgroup namespace as configured by the
           default-cgroupns-mode option on the daemon (default)`,
    unsupported: true,
  },
  {
    name: 'cpu-period',
    type: 'int',
    description: 'Limit CPU CFS (Completely Fair Scheduler) period',
    limits: (flags) => ({ cpuPeriod: flags.integer('cpu-period') }),
  },
  {
    name: 'cpu-quota',
    type: 'int',
    description: 'Limit CPU CFS (Completely Fair Scheduler) quota',
    limits: (flags) => ({ cpuQuota: flags.integer('cpu-quota') }),
  },
  { name: 'cpu-rt-period', type: 'int', description: 'Limit CPU real-time period in microseconds', unsupported: true },
  {
    name: 'cpu-rt-runtime',
    type: 'int',
    description: 'Limit CPU real-time runtime in microseconds',
    unsupported: true,
  },
  {
    name: 'cpu-shares',
    short: 'c',
    type: 'int',
    description: 'CPU shares (relative weight)',
    limits: (flags) => ({ cpuShares: flags.integer('cpu-shares') }),
  },
  {
    name: 'cpus',
    type: 'decimal',
    description: 'Number of CPUs',
    hostSettings: (flags) => ({ nanoCpus: parseDecimal(flags.string('cpus')) }),
  },
  {
    name: 'cpuset-cpus',
    type: 'string',
    description: 'CPUs in which to allow execution (0-3, 0,1)',
    limits: (flags) => ({ cpusetCpus: flags.string('cpuset-cpus') }),
  },
  {
    name: 'cpuset-mems',
    type: 'string',
    description: 'MEMs in which to allow execution (0-3, 0,1)',
    limits: (flags) => ({ cpusetMems: flags.string('cpuset-mems') }),
  },
  {
    name: 'device-read-bps',
    type: 'list',
    description: 'Limit read rate (bytes per second) from a device (default [])',
    unsupported: true,
  },
  {
    name: 'device-read-iops',
    type: 'list',
    description: 'Limit read rate (IO per second) from a device (default [])',
    unsupported: true,
  },
  {
    name: 'device-write-bps',
    type: 'list',
    description: 'Limit write rate (bytes per second) to a device (default [])',
    unsupported: true,
  },
  {
    name: 'device-write-iops',
    type: 'list',
    description: 'Limit write rate (IO per second) to a device (default [])',
    unsupported: true,
  },
  { name: 'kernel-memory', type: 'bytes', description: 'Kernel memory limit', unsupported: true },
  {
    name: 'memory',
    short: 'm',
    type: 'bytes',
    description: 'Memory limit',
    hostSettings: (flags) => ({ memory: parseByteSize(flags.string('memory')) }),
  },
  {
    name: 'memory-reservation',
    type: 'bytes',
    description: 'Memory soft limit',
    limits: (flags) => ({ memoryReservation: parseByteSize(flags.string('memory-reservation')) }),
  },
  {
    name: 'memory-swap',
    type: 'swap-bytes',
    description: "Swap limit equal to memory plus swap: '-1' to enable unlimited swap",
    limits: (flags) => ({ memorySwap: parseSwapSize(flags.string('memory-swap')) }),
  },
  {
    name: 'memory-swappiness',
    type: 'int',
    description: 'Tune container memory swappiness (0 to 100) (default -1)',
    default: '-1',
    unsupported: true,
  },
  { name: 'oom-kill-disable', type: 'bool', description: 'Disable OOM Killer', unsupported: true },
  { name: 'oom-score-adj', type: 'int', description: "Tune host's OOM preferences (-1000 to 1000)", unsupported: true },
  {
    name: 'pids-limit',
    type: 'int',
    description: 'Tune container pids limit (set -1 for unlimited)',
    limits: (flags) => ({ pidsLimit: flags.integer('pids-limit') }),
  },
  {
    name: 'shm-size',
    type: 'bytes',
    description: 'Size of /dev/shm',
    hostSettings: (flags) => ({ sharedMemorySize: parseByteSize(flags.string('shm-size')) }),
  },
  {
    name: 'ulimit',
    type: 'ulimit',
    description: 'Ulimit options (default [])',
    hostSettings: (flags) => ({ ulimits: readUlimits(flags.list('ulimit')) }),
  },
]

/** The limits that are kept and shown but have no effect here; those not given are absent. */
export function readLimits(flags: FlagValues): ResourceLimits {
  const limiting = resourceFlags.filter(({ limits }) => limits !== undefined)
  return collect<ResourceLimits>({}, limiting, flags, ({ limits }) => limits)
}
