/** Flags of `docker update`. */
import type { Flag } from '../../../command'
import { restartWords } from '../options/restart'

/** In the order of the usage text. */
export const updateFlags: readonly Flag[] = [
  {
    name: 'blkio-weight',
    type: 'uint16',
    description: 'Block IO (relative weight), between 10 and 1000, or 0 to disable (default 0)',
    unsupported: true,
  },
  { name: 'cpu-period', type: 'int', description: 'Limit CPU CFS (Completely Fair Scheduler) period' },
  { name: 'cpu-quota', type: 'int', description: 'Limit CPU CFS (Completely Fair Scheduler) quota' },
  {
    name: 'cpu-rt-period',
    type: 'int',
    description: 'Limit the CPU real-time period in microseconds',
    unsupported: true,
  },
  {
    name: 'cpu-rt-runtime',
    type: 'int',
    description: 'Limit the CPU real-time runtime in microseconds',
    unsupported: true,
  },
  { name: 'cpu-shares', short: 'c', type: 'int', description: 'CPU shares (relative weight)' },
  { name: 'cpus', type: 'decimal', description: 'Number of CPUs' },
  { name: 'cpuset-cpus', type: 'string', description: 'CPUs in which to allow execution (0-3, 0,1)' },
  { name: 'cpuset-mems', type: 'string', description: 'MEMs in which to allow execution (0-3, 0,1)' },
  { name: 'memory', short: 'm', type: 'bytes', description: 'Memory limit' },
  { name: 'memory-reservation', type: 'bytes', description: 'Memory soft limit' },
  {
    name: 'memory-swap',
    type: 'swap-bytes',
    description: 'Swap limit equal to memory plus swap: -1 to enable unlimited swap',
  },
  { name: 'pids-limit', type: 'int', description: 'Tune container pids limit (set -1 for unlimited)' },
  {
    name: 'restart',
    type: 'string',
    description: 'Restart policy to apply when a container exits',
    completes: restartWords,
  },
]
