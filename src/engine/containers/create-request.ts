/** What a client asks for when it creates a container: `POST /containers/create` of the Engine API. */
import type { Healthcheck } from '../images/image'
import type { HostSettings } from './host-settings'

/** Settings that replace or complete those of the image. */
export type RequestedSettings = {
  readonly hostname: string
  readonly domainName: string
  /** '' takes the image's user. */
  readonly user: string
  readonly attachStdin: boolean
  readonly attachStdout: boolean
  readonly attachStderr: boolean
  readonly terminal: boolean
  readonly openStdin: boolean
  /** `NAME=value`, or `NAME` alone to take a variable out of the image's environment. */
  readonly environment: readonly string[]
  /** null when the command line gave none. */
  readonly command: readonly string[] | null
  /** null takes the image's; [''] leaves the container without one. */
  readonly entrypoint: readonly string[] | null
  readonly healthcheck?: Healthcheck
  /** Mount points of anonymous volumes (`-v /path`). */
  readonly volumes: readonly string[]
  readonly workingDirectory: string
  /** `80/tcp` */
  readonly exposedPorts: readonly string[]
  readonly labels: ReadonlyMap<string, string>
  readonly stopSignal?: string
  readonly stopTimeout?: number
}

/** A network to join. */
export type RequestedEndpoint = {
  /** Name or ID as given; looked up when the container starts. */
  readonly network: string
  readonly aliases: readonly string[]
  /** `NAME:ALIAS` or `NAME`: names that this container alone uses for others in the network. */
  readonly links?: readonly string[]
  readonly ipAddress?: string
  readonly macAddress?: string
}

export type CreateRequest = {
  /** '' has the daemon make one up. */
  readonly name: string
  /** The image as named on the command line. */
  readonly image: string
  readonly settings: RequestedSettings
  readonly hostSettings: HostSettings
  /** The first one is that of `networkMode`. */
  readonly endpoints: readonly RequestedEndpoint[]
  /** `NAME:ALIAS` or `NAME`: links of the default network. */
  readonly links: readonly string[]
}

/** Host settings of a container that asks for nothing special. */
export const defaultHostSettings: HostSettings = {
  autoRemove: false,
  readOnlyRoot: false,
  init: false,
  privileged: false,
  networkMode: 'bridge',
  restartPolicy: { name: 'no', maximumRetryCount: 0 },
  memory: 0,
  nanoCpus: 0,
  portBindings: [],
  publishAllPorts: false,
  binds: [],
  volumesFrom: [],
  temporaryFileSystems: new Map(),
  extraHosts: [],
}
