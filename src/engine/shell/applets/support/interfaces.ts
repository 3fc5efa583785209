/** Network devices, addresses and routes, read where the kernel shows them: `/sys/class/net` and `/proc/net`. */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'
import { readOptional } from './accounts'

/** A device with its address, if it has one. */
export type Interface = {
  readonly name: string
  readonly hardwareAddress: string
  readonly packetSize: number
  readonly index: number
  /** The number of the other end of the cable; its own where there is none. */
  readonly peerIndex: number
  readonly address: InterfaceAddress | undefined
}

type InterfaceAddress = { readonly address: string; readonly prefixLength: number; readonly broadcast: string }

/** A line of the routing table; numbers as addresses, `0.0.0.0` for none. */
export type Route = {
  readonly device: string
  readonly destination: string
  readonly gateway: string
  readonly mask: string
}

/** All devices of this network namespace, by name. */
export function interfaces(process: Process): readonly Interface[] {
  const routes = routingTable(process)
  const addresses = localAddresses(process)
  return deviceNames(process).map((name) => {
    const read = (file: string): string => readOptional(process, `/sys/class/net/${name}/${file}`).trim()
    return {
      name,
      hardwareAddress: read('address'),
      packetSize: Number(read('mtu')),
      index: Number(read('ifindex')),
      peerIndex: Number(read('iflink')),
      address: name === 'lo' ? loopbackAddress : addressOn(routes, name, addresses),
    }
  })
}

const loopbackAddress: InterfaceAddress = { address: '127.0.0.1', prefixLength: 8, broadcast: '' }

/** The names of the network devices. */
function deviceNames(process: Process): readonly string[] {
  try {
    return process.files.readDirectory('/sys/class/net')
  } catch (error) {
    if (error instanceof FileSystemError) return []
    throw error
  }
}

/** Addresses that this namespace answers to. */
function localAddresses(process: Process): readonly string[] {
  const trie = readOptional(process, '/proc/net/fib_trie')
  return [...new Set([...trie.matchAll(/\|-- (\S+)\n\s+\/32 host LOCAL/g)].map(([, address = '']) => address))]
}

function addressOn(routes: readonly Route[], name: string, addresses: readonly string[]): InterfaceAddress | undefined {
  const own = routes.find(({ device, gateway }) => device === name && gateway === '0.0.0.0')
  if (own === undefined) return undefined
  const [mask, network] = [numberOf(own.mask), numberOf(own.destination)]
  const address = addresses.find((candidate) => networkOf(candidate, own.mask) === own.destination)
  if (address === undefined) return undefined
  return { address, prefixLength: prefixLengthOf(own.mask), broadcast: dotted(network + (2 ** 32 - 1 - mask)) }
}

/** The routing table in the kernel's order. */
export function routingTable(process: Process): readonly Route[] {
  const [, ...lines] = readOptional(process, '/proc/net/route').trim().split('\n')
  return lines.map((line) => {
    const [device = '', destination = '', gateway = '', , , , , mask = ''] = line.trim().split('\t')
    return {
      device,
      destination: fromLittleEndian(destination),
      gateway: fromLittleEndian(gateway),
      mask: fromLittleEndian(mask),
    }
  })
}

/** How many bits of a mask are set. */
export function prefixLengthOf(mask: string): number {
  return 32 - Math.log2(2 ** 32 - numberOf(mask))
}

/** The network that an address belongs to under a mask. */
export function networkOf(address: string, mask: string): string {
  const size = 2 ** 32 - numberOf(mask)
  return dotted(Math.floor(numberOf(address) / size) * size)
}

function fromLittleEndian(digits: string): string {
  return (digits.match(/../g) ?? [])
    .reverse()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.')
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0)
}

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')
}
