/** Flags of `docker create` and `docker run` that limit what a container may use. */
import type { Flag } from '../../../command'

/** In the order of the usage text. */
export const resourceFlags: readonly Flag[] = [
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
  { name: 'cpu-period', type: 'int', description: 'Limit CPU CFS (Completely Fair Scheduler) period' },
  { name: 'cpu-quota', type: 'int', description: 'Limit CPU CFS (Completely Fair Scheduler) quota' },
  { name: 'cpu-rt-period', type: 'int', description: 'Limit CPU real-time period in microseconds', unsupported: true },
  {
    name: 'cpu-rt-runtime',
    type: 'int',
    description: 'Limit CPU real-time runtime in microseconds',
    unsupported: true,
  },
  { name: 'cpu-shares', short: 'c', type: 'int', description: 'CPU shares (relative weight)' },
  { name: 'cpus', type: 'decimal', description: 'Number of CPUs' },
  { name: 'cpuset-cpus', type: 'string', description: 'CPUs in which to allow execution (0-3, 0,1)' },
  { name: 'cpuset-mems', type: 'string', description: 'MEMs in which to allow execution (0-3, 0,1)' },
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
  { name: 'memory', short: 'm', type: 'bytes', description: 'Memory limit' },
  { name: 'memory-reservation', type: 'bytes', description: 'Memory soft limit' },
  {
    name: 'memory-swap',
    type: 'swap-bytes',
    description: "Swap limit equal to memory plus swap: '-1' to enable unlimited swap",
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
  { name: 'pids-limit', type: 'int', description: 'Tune container pids limit (set -1 for unlimited)' },
  { name: 'shm-size', type: 'bytes', description: 'Size of /dev/shm' },
  { name: 'ulimit', type: 'ulimit', description: 'Ulimit options (default [])', unsupported: true },
]
