/** Containers: settings, state, a writable layer, mounts, logs and tasks. */
import type { LayerTree } from '../filesystem/node'
import type { Healthcheck } from '../images/image'
import type { Endpoint, Link, PortBinding } from '../networks/network'
import type { Task } from '../processes/task'
import type { HostSettings } from './host-settings'
import type { InitEntry } from './init-layer'
import type { Mount } from './mount'

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

export type ContainerState = {
  readonly status: ContainerStatus
  /** Process id on the host; 0 when nothing runs. */
  readonly processId: number
  readonly exitCode: number
  /** The exit code of the last run that is over; the other one is 0 again while the container runs. */
  readonly lastExitCode?: number
  readonly error: string
  readonly outOfMemoryKilled: boolean
  /** Milliseconds since the Unix epoch; absent before the first start. */
  readonly started?: number
  readonly finished?: number
  /** True once somebody asked for the stop: restart policies then leave it alone. */
  readonly stoppedByHand: boolean
  /**
   * Present while `docker stop` or `docker restart` waits for its end: when the daemon ends it by force, in milliseconds since the
   * Unix epoch, and whether it stays although it would remove itself.
   */
  readonly stopping?: { readonly killAt: number; readonly keeps: boolean }
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
  /** Links of the default network; absent where there are none. */
  readonly links?: readonly Link[]
  /** Ports as bound while it runs. */
  readonly boundPorts: readonly PortBinding[]
  readonly logs: readonly LogEntry[]
  /** True once a start came as far as opening the log. */
  readonly logOpened?: true
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
