/** `/proc/net` of a container: its devices, routes and addresses as the kernel writes them (`proc_pid_net(5)`). */
import { type GeneratedNode, generatedDirectory, generatedFile } from '../../filesystem/generated-backing'
import { addressToNumber, kernelAddress, numberToAddress } from '../../networks/addresses'
import { listenersIn } from '../../networks/exchange'
import type { Session } from '../../session'
import type { Container } from '../container'
import { type DeviceAddress, type NetworkDevice, networkDevices } from './network-devices'
import { socketHeader, socketTable } from './socket-table'

/** The directory for the network namespace of a container. */
export function networkInformation(session: Session, container: () => Container, modified: number): GeneratedNode {
  const devices = (): readonly NetworkDevice[] => networkDevices(session, container())
  const texts: Readonly<Record<string, () => string>> = {
    arp: () => 'IP address       HW type     Flags       HW address            Mask     Device\n',
    dev: () => deviceTable(devices()),
    fib_trie: () => addressTrie(devices()),
    route: () => routeTable(devices()),
    tcp: () => socketTable(listenersIn(session.machine, container()), 'tcp'),
    tcp6: () => socketTable(listenersIn(session.machine, container()), 'tcp6'),
    udp: () => socketHeader,
    unix: () => 'Num       RefCount Protocol Flags    Type St Inode Path\n',
  }
  const files = Object.entries(texts).map(([name, read]): [string, GeneratedNode] => [
    name,
    generatedFile(read, modified),
  ])
  return generatedDirectory(() => new Map(files), modified)
}

/** The simulated devices count nothing. */
const noTraffic =
  '       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0'

function deviceTable(devices: readonly NetworkDevice[]): string {
  const header = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
`
  const rows = devices.toSorted((left, right) => left.index - right.index)
  return header + rows.map(({ name }) => `${name.padStart(6)}:${noTraffic}\n`).join('')
}

/** The default route first, then the networks that are connected. */
function routeTable(devices: readonly NetworkDevice[]): string {
  const header = [
    'Iface',
    'Destination',
    'Gateway ',
    'Flags',
    'RefCnt',
    'Use',
    'Metric',
    'Mask',
    '\tMTU',
    'Window',
    'IRTT',
  ]
  const connected = devices.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, ...address }]))
  const leading = connected.find(({ gateway }) => gateway !== undefined)
  const defaults = leading === undefined ? [] : [routeRow(leading.name, '0.0.0.0', leading.gateway ?? '', '0.0.0.0')]
  const direct = connected.map(({ name, network, prefixLength }) =>
    routeRow(name, network, '0.0.0.0', maskOf(prefixLength)),
  )
  return [header.join('\t'), ...defaults, ...direct].map((line) => `${line.padEnd(127)}\n`).join('')
}

/** Flags: the route is up (1), and goes through a gateway (2). */
function routeRow(device: string, destination: string, gateway: string, mask: string): string {
  const flags = gateway === '0.0.0.0' ? '0001' : '0003'
  return [
    device,
    kernelAddress(destination),
    kernelAddress(gateway),
    flags,
    0,
    0,
    0,
    kernelAddress(mask),
    0,
    0,
    0,
  ].join('\t')
}

function maskOf(prefixLength: number): string {
  return numberToAddress(2 ** 32 - 2 ** (32 - prefixLength))
}

function addressTrie(devices: readonly NetworkDevice[]): string {
  const loopback: DeviceAddress = { address: '127.0.0.1', network: '127.0.0.0', prefixLength: 8, gateway: undefined }
  const addresses = [loopback, ...devices.flatMap(({ address }) => address ?? [])]
  const table = ['  +-- 0.0.0.0/0 3 0 5', ...addresses.flatMap(trieBranch)].map((line) => `${line}\n`).join('')
  return `Main:\n${table}Local:\n${table}`
}

function trieBranch({ address, network, prefixLength }: DeviceAddress): readonly string[] {
  const broadcast = numberToAddress((addressToNumber(network) ?? 0) + 2 ** (32 - prefixLength) - 1)
  return [
    `     +-- ${network}/${prefixLength} 2 0 2`,
    `        |-- ${network}`,
    `           /${prefixLength} link UNICAST`,
    `        |-- ${address}`,
    '           /32 host LOCAL',
    `        |-- ${broadcast}`,
    '           /32 link BROADCAST',
  ]
}
