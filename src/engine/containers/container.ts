/** Containers: settings, state, a writable layer, mounts, logs and tasks. */
import type { LayerTree } from '../filesystem/node'
import type { Healthcheck } from '../images/image'
import type { Endpoint, PortBinding } from '../networks/network'
import type { RequestedLimit } from '../processes/resource-limits'
import type { Task } from '../processes/task'
import type { InitEntry } from './init-layer'

/** The life cycle's states, in Docker's words (moby, container/state.go). */
export const containerStatuses = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'] as const
export type ContainerStatus = (typeof containerStatuses)[number]

/** Settings fixed at creation: what `docker inspect` shows under `Config`. */
export type ContainerSettings = {
  readonly hostname: string
  readonly domainName: string
  readonly user: string
  readonly attachStdin: boolean
  readonly attachStdout: boolean
  readonly attachStderr: boolean
  readonly terminal: boolean
  readonly openStdin: boolean
  readonly environment: readonly string[]
  readonly command: readonly string[] | null
  readonly entrypoint: readonly string[] | null
  readonly healthcheck?: Healthcheck
  /** The image as it was named on the command line. */
  readonly image: string
  readonly volumes: readonly string[]
  readonly workingDirectory: string
  readonly exposedPorts: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  readonly stopSignal?: string
  /** Seconds. */
  readonly stopTimeout?: number
}

export type RestartPolicy = {
  /** `no`, `always`, `unless-stopped` or `on-failure`; a request may name another, which the daemon refuses. */
  readonly name: string
  readonly maximumRetryCount: number
}

/** Settings that tie the container to the host: `HostConfig` of `docker inspect`. */
export type HostSettings = {
  readonly autoRemove: boolean
  readonly readOnlyRoot: boolean
  readonly init: boolean
  readonly privileged: boolean
  readonly networkMode: string
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

/** A mount as `--mount` asks for it. */
export type MountRequest = {
  /** `volume`, `bind` or `tmpfs`; anything else is refused when the container is created. */
  readonly type: string
  /** Volume name or host path; '' where there is none. */
  readonly source: string
  readonly target: string
  readonly readOnly: boolean
  /** `volume-nocopy`: leave an empty volume empty. */
  readonly noCopy?: boolean
  /** `volume-subpath`. */
  readonly subpath?: string
  /** `bind-propagation`. */
  readonly propagation?: string
  /** `tmpfs-size` in bytes. */
  readonly size?: number
  /** `tmpfs-mode`. */
  readonly mode?: number
  readonly labels?: ReadonlyMap<string, string>
  /** `volume-driver` and `volume-opt`: how a volume that is not there yet is created. */
  readonly driver?: string
  readonly driverOptions?: ReadonlyMap<string, string>
}

export type Mount = MountPlace & MountKind

type MountPlace = {
  /** Where it has been mounted, where symbolic links lead from its destination to somewhere else. */
  readonly place?: string
}

type MountKind =
  | {
      readonly type: 'volume'
      readonly volume: string
      readonly destination: string
      readonly readOnly: boolean
      readonly anonymous: boolean
      /** The options after the second colon of `-v`, `z` from an image's VOLUME or `-v name:/path`: `Mode` of `docker inspect`. */
      readonly mode?: string
      /** False when the image's files were not wanted (`nocopy`). */
      readonly copyFiles?: boolean
      /** A directory inside the volume to mount instead of its root. */
      readonly subpath?: string
    }
  | {
      readonly type: 'bind'
      readonly source: string
      readonly destination: string
      readonly readOnly: boolean
      readonly mode?: string
      /** As asked for; absent is `rprivate`. */
      readonly propagation?: string
    }
  | {
      readonly type: 'tmpfs'
      readonly destination: string
      readonly readOnly: boolean
      readonly files: LayerTree
      /** A file or directory inside it to mount instead of its root. */
      readonly subpath?: string
      /** As `mount(8)` takes them: the text after the colon of `--tmpfs`. */
      readonly options?: string
      /** True for one that `--mount` asked for: `docker inspect` lists it. */
      readonly listed?: boolean
    }

export type ContainerState = {
  readonly status: ContainerStatus
  /** Process id on the host; 0 when nothing runs. */
  readonly processId: number
  readonly exitCode: number
  readonly error: string
  readonly outOfMemoryKilled: boolean
  /** Milliseconds since the Unix epoch; absent before the first start. */
  readonly started?: number
  readonly finished?: number
  /** True once somebody asked for the stop: restart policies then leave it alone. */
  readonly stoppedByHand: boolean
  /** True while `docker stop` or `docker restart` waits for its end. */
  readonly stopping?: boolean
  /** True while `docker rm -f` waits for its end: `--rm` then has nothing left to do. */
  readonly removing?: boolean
  readonly health?: HealthState
  /** When a restart policy starts the container again, in milliseconds since the Unix epoch. */
  readonly restartAt?: number
  /** How long the last restart was held back, in milliseconds. */
  readonly restartDelay?: number
}

/** What the health checks found so far. */
export type HealthState = {
  readonly status: 'starting' | 'healthy' | 'unhealthy'
  readonly failingStreak: number
  /** The last five, oldest first. */
  readonly log: readonly HealthProbe[]
  /** When the next check starts, in milliseconds since the Unix epoch. */
  readonly nextCheckAt?: number
  /** The check that runs at the moment; it is given up at `deadline`. */
  readonly probe?: { readonly taskId: number; readonly started: number; readonly deadline: number }
}

/** One run of a health check. */
export type HealthProbe = {
  readonly started: number
  readonly finished: number
  readonly exitCode: number
  readonly output: string
}

/** What the main process wrote, as the json-file logging driver keeps it. */
export type LogEntry = {
  readonly stream: 'stdout' | 'stderr'
  /** Milliseconds since the Unix epoch. */
  readonly time: number
  /** The text as written, line ends included; it need not end with one. */
  readonly text: string
  /** True for what a terminal shows of what is typed at it; whoever typed it has it before their eyes. */
  readonly typed?: true
}

export type Container = {
  /** 64 hexadecimal digits. */
  readonly id: string
  /** Without the leading slash. */
  readonly name: string
  readonly created: number
  readonly imageId: string
  /** The program and its arguments: entry point and command joined. */
  readonly path: string
  readonly arguments: readonly string[]
  readonly settings: ContainerSettings
  readonly hostSettings: HostSettings
  readonly state: ContainerState
  readonly restartCount: number
  /** Chain IDs of the read-only layers below, lowest first. */
  readonly layers: readonly string[]
  /** The container's own layer: all that it added, changed and deleted. */
  readonly writable: LayerTree
  /** Mount points of a RUN step; present where the builder runs it, whose process finds other files than a container's. */
  readonly builderMounts?: readonly InitEntry[]
  readonly mounts: readonly Mount[]
  readonly endpoints: readonly Endpoint[]
  /** Ports as bound while it runs. */
  readonly boundPorts: readonly PortBinding[]
  readonly logs: readonly LogEntry[]
  /** Running programs: the main one first, then those of `docker exec`. Empty when it does not run. */
  readonly tasks: readonly Task[]
  /** What processes changed in the file systems that exist only while the container runs. */
  readonly runtimeFiles?: RuntimeFiles
  /** The pid that the next process gets inside the container's pid namespace. */
  readonly nextProcessId: number
}

/** File systems made at every start; absent ones are as Docker makes them. */
type RuntimeFiles = {
  /** `/dev`, a tmpfs, with `/dev/shm`. */
  readonly devices?: LayerTree
  /** `hosts`, `hostname` and `resolv.conf`, which the daemon writes and mounts into `/etc`. */
  readonly etc?: LayerTree
}
