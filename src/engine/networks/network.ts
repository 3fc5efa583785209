/** Networks as far as a lesson meets them: who is connected, under which names and addresses. */

export type Network = {
  readonly id: string
  readonly name: string
  readonly driver: 'bridge' | 'host' | 'null'
  readonly created: number
  /** CIDR, for example `172.18.0.0/16`; absent for `host` and `none`. */
  readonly subnet?: string
  readonly gateway?: string
  /** The part of the subnet that addresses are taken from, where one was named. */
  readonly ipRange?: string
  /** Whether the subnet and the gateway were asked for or chosen by the daemon. */
  readonly subnetGiven?: boolean
  readonly gatewayGiven?: boolean
  /** Addresses of the subnet that no container gets, by the names given to them. */
  readonly auxiliaryAddresses?: ReadonlyMap<string, string>
  readonly addressOptions?: ReadonlyMap<string, string>
  readonly attachable?: boolean
  readonly internal: boolean
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
}

/** A subnet that a network is asked to have, in CIDR notation. */
export type AddressPool = {
  readonly subnet: string
  /** The part of the subnet that addresses are taken from. */
  readonly ipRange?: string
  readonly gateway?: string
  readonly auxiliaryAddresses: ReadonlyMap<string, string>
}

/** A container's connection to one network. Addresses exist while the container runs. */
export type Endpoint = {
  readonly networkId: string
  readonly networkName: string
  readonly endpointId: string
  readonly aliases: readonly string[]
  /** `NAME:ALIAS` or `NAME`: names that this container alone uses for others in the network. */
  readonly links?: readonly string[]
  readonly ipAddress?: string
  /** True in a network that leads nowhere outside. */
  readonly internal?: boolean
  readonly macAddress?: string
  /** Which device of the container leads there: 0 is `eth0`. It stays as long as the connection does. */
  readonly deviceNumber?: number
  /** Addresses asked for with `--ip` and `--mac-address`; kept while the container is stopped. */
  readonly requestedIpAddress?: string
  readonly requestedMacAddress?: string
  /** True for one made by `docker network connect`. */
  readonly connectedLater?: boolean
}

/** A published port (`-p`). `hostPort` 0 asks the engine to choose when the container starts. */
export type PortBinding = {
  readonly containerPort: number
  readonly protocol: 'tcp' | 'udp' | 'sctp'
  /** '' means every address. */
  readonly hostIp: string
  readonly hostPort: number
  /** True where the 0 was written down, as in `0:80`. */
  readonly zeroGiven?: true
  /** The end of a range of host ports from which the engine takes the first free one. */
  readonly hostPortEnd?: number
}

/** A link of the default network: a name that a container gives to another one. */
export type Link = {
  readonly alias: string
  readonly containerId: string
  /** The other one's name when the link was made, which is shown once it is gone. */
  readonly name: string
}
