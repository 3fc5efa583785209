/** Networks as far as a lesson meets them: who is connected, under which names and addresses. */

export type Network = {
  readonly id: string
  readonly name: string
  readonly driver: 'bridge' | 'host' | 'null'
  readonly created: number
  /** CIDR, for example `172.18.0.0/16`; absent for `host` and `none`. */
  readonly subnet?: string
  readonly gateway?: string
  readonly internal: boolean
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
}

/** A container's connection to one network. Addresses exist while the container runs. */
export type Endpoint = {
  readonly networkId: string
  readonly networkName: string
  readonly endpointId: string
  readonly aliases: readonly string[]
  readonly ipAddress?: string
  readonly macAddress?: string
}

/** A published port (`-p`). `hostPort` 0 asks the engine to choose when the container starts. */
export type PortBinding = {
  readonly containerPort: number
  readonly protocol: 'tcp' | 'udp' | 'sctp'
  /** '' means every address. */
  readonly hostIp: string
  readonly hostPort: number
}
