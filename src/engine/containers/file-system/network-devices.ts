/** The network devices that a container's processes see. */
import { numberToAddress, parseSubnet } from '../../networks/addresses'
import type { Session } from '../../session'
import type { Container } from '../container'
import { networkOwner } from '../network-namespace'

/** A network device: its name, hardware address, and largest packet in bytes. */
export type NetworkDevice = {
  readonly name: string
  readonly hardwareAddress: string
  readonly packetSize: number
  /** Its number, and that of the other end of its cable; the same number where there is no cable. */
  readonly index: number
  readonly peerIndex: number
  readonly address: DeviceAddress | undefined
}

/** An IPv4 address on a network; `gateway` leads to the others, unless the network is internal. */
export type DeviceAddress = {
  readonly address: string
  readonly network: string
  readonly prefixLength: number
  readonly gateway: string | undefined
}

const loopback: NetworkDevice = {
  name: 'lo',
  hardwareAddress: '00:00:00:00:00:00',
  packetSize: 65_536,
  index: 1,
  peerIndex: 1,
  address: undefined,
}

/** The devices in the container's network namespace, by name. */
export function networkDevices(session: Session, container: Container): readonly NetworkDevice[] {
  const { hostSettings, endpoints } = networkOwner(session.machine, container)
  if (hostSettings.networkMode === 'host') return [...hostDevices, loopback]
  const connected = endpoints.filter(({ macAddress }) => macAddress !== undefined)
  const devices = connected.map(
    ({ macAddress = '', ipAddress, networkId, deviceNumber = 0 }, position): NetworkDevice => ({
      name: `eth${deviceNumber}`,
      hardwareAddress: macAddress,
      packetSize: 1500,
      index: 2 + position,
      peerIndex: 2 + connected.length + position,
      address: ipAddress === undefined ? undefined : deviceAddress(session, ipAddress, networkId),
    }),
  )
  return [...devices, loopback]
}

const hostDevices = ['docker0', 'eth0'].map(
  (name, position): NetworkDevice => ({
    name,
    hardwareAddress: `02:42:ac:11:00:0${position}`,
    packetSize: 1500,
    index: 3 - position,
    peerIndex: 3 - position,
    address: undefined,
  }),
)

function deviceAddress(session: Session, address: string, networkId: string): DeviceAddress | undefined {
  const network = session.machine.networks.get(networkId)
  if (network?.subnet === undefined) return undefined
  const { base, prefixLength } = parseSubnet(network.subnet)
  return {
    address,
    network: numberToAddress(base),
    prefixLength,
    gateway: network.internal ? undefined : network.gateway,
  }
}
