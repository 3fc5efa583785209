/** What ties a container to the host: ports, mounts, limits and the restart policy, as asked for. */
import type { PortBinding } from '../networks/network'
import type { RequestedLimit } from '../processes/resource-limits'
import type { MountRequest } from './mount'

export type RestartPolicy = {
  /** `no`, `always`, `unless-stopped` or `on-failure`; a request may name another, which the daemon refuses. */
  readonly name: string
  readonly maximumRetryCount: number
}

/** A device as asked for: `PathOnHost`, `PathInContainer` and `CgroupPermissions` of `docker inspect`. */
export type RequestedDevice = {
  readonly host: string
  readonly inside: string
  /** Some of `rwm`. */
  readonly permissions: string
}

/** Settings that tie the container to the host: `HostConfig` of `docker inspect`. */
export type HostSettings = {
  readonly autoRemove: boolean
  readonly readOnlyRoot: boolean
  readonly init: boolean
  readonly privileged: boolean
  /** `--cap-add` and `--cap-drop`: `CAP_CHOWN` or `ALL`. */
  readonly addedCapabilities?: readonly string[]
  readonly droppedCapabilities?: readonly string[]
  /** `--security-opt` as given. */
  readonly securityOptions?: readonly string[]
  readonly networkMode: string
  /** `container:ID` shares the processes of that container. */
  readonly pidMode?: string
  /** `host` shares the host's name. */
  readonly utsMode?: string
  /** `--sysctl`: names and values. */
  readonly sysctls?: ReadonlyMap<string, string>
  readonly devices?: readonly RequestedDevice[]
  readonly restartPolicy: RestartPolicy
  /** Bytes; 0 means no limit. */
  readonly memory: number
  /** Billionths of a processor; 0 means no limit. */
  readonly nanoCpus: number
  readonly portBindings: readonly PortBinding[]
  readonly publishAllPorts: boolean
  /** `-v` as given, after the host path was made absolute: `Binds` of `docker inspect`. */
  readonly binds: readonly string[]
  readonly volumesFrom: readonly string[]
  /** Mount point to options, from `--tmpfs`. */
  readonly temporaryFileSystems: ReadonlyMap<string, string>
  readonly extraHosts: readonly string[]
  /** `--mount` as given: `Mounts` of `docker inspect`. */
  readonly mounts?: readonly MountRequest[]
  readonly dns?: readonly string[]
  readonly dnsOptions?: readonly string[]
  readonly dnsSearch?: readonly string[]
  readonly groupAdd?: readonly string[]
  readonly logDriver?: string
  readonly logOptions?: ReadonlyMap<string, string>
  readonly containerIdFile?: string
  readonly annotations?: ReadonlyMap<string, string>
  /** Bytes. */
  readonly sharedMemorySize?: number
  /** `--ulimit`: limits of each process, where they are not the ordinary ones. */
  readonly ulimits?: readonly RequestedLimit[]
  /** Limits that have no effect here but are kept and shown. */
  readonly limits?: ResourceLimits
}

/** Limits of `docker run` and `docker update` beside memory and processors, in the units of `docker inspect`. */
export type ResourceLimits = {
  readonly memoryReservation?: number
  readonly memorySwap?: number
  readonly cpuShares?: number
  readonly cpuPeriod?: number
  readonly cpuQuota?: number
  readonly cpusetCpus?: string
  readonly cpusetMems?: string
  readonly pidsLimit?: number
}
