/** IPv4 addresses as numbers, subnets, and who gets which (moby, libnetwork/ipams/defaultipam). */

/** A subnet in CIDR notation. */
export type Subnet = {
  readonly valid: boolean
  /** The network's address and prefix length, host bits cleared. */
  readonly text: string
  readonly base: number
  readonly prefixLength: number
  /** False where host bits were set in the notation. */
  readonly isNetworkAddress: boolean
}

const addressPattern = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/

/** An address as a number from 0 to 2³²−1; undefined when it is not one. */
export function addressToNumber(address: string): number | undefined {
  const match = addressPattern.exec(address)
  if (match === null) return undefined
  const bytes = match.slice(1).map(Number)
  return bytes.every((byte) => byte <= 255) ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : undefined
}

/** The dotted form of an address. */
export function numberToAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.')
}

/** Reads CIDR notation; `valid` tells whether it was any. */
export function parseSubnet(text: string): Subnet {
  const [address = '', length = ''] = text.split('/')
  const value = addressToNumber(address)
  const prefixLength = /^\d{1,2}$/.test(length) ? Number(length) : 99
  const valid = value !== undefined && prefixLength <= 32
  if (!valid) return { valid, text, base: 0, prefixLength: 0, isNetworkAddress: false }
  const base = value - (value % 2 ** (32 - prefixLength))
  return {
    valid,
    text: `${numberToAddress(base)}/${prefixLength}`,
    base,
    prefixLength,
    isNetworkAddress: base === value,
  }
}

/** First and last address of a subnet, or of a single address. */
function span(text: string): readonly [number, number] {
  const { base, prefixLength } = parseSubnet(text.includes('/') ? text : `${text}/32`)
  return [base, base + 2 ** (32 - prefixLength) - 1]
}

/** True when the address or subnet lies in the subnet. */
export function contains(subnet: string, inner: string): boolean {
  const [first, last] = span(subnet)
  const [innerFirst, innerLast] = span(inner)
  return first <= innerFirst && innerLast <= last
}

/** True when two subnets share addresses. */
export function overlaps(left: string, right: string): boolean {
  const [first, last] = span(left)
  const [otherFirst, otherLast] = span(right)
  return first <= otherLast && otherFirst <= last
}

/** Addresses of a subnet that nobody gets: its first and its last, unless it has no others. */
export function endsOf(subnet: string): readonly string[] {
  if (parseSubnet(subnet).prefixLength >= 31) return []
  return span(subnet).map(numberToAddress)
}

/** The address that the daemon takes for itself: the first of the subnet, or of the part that addresses are taken from. */
export function gatewayOf(subnet: string, range?: string): string {
  return firstFreeAddress(subnet, range, new Set(endsOf(subnet))) ?? numberToAddress(parseSubnet(subnet).base)
}

/** Docker's own pools: 172.17.0.0/16 to 172.31.0.0/16, then 192.168.0.0/20 and so on. */
function* defaultSubnets(): Generator<string> {
  for (let second = 17; second <= 31; second += 1) yield `172.${second}.0.0/16`
  for (let third = 0; third < 256; third += 16) yield `192.168.${third}.0/20`
}

/** The first of Docker's own pools that does not overlap with a subnet in use. */
export function firstFreeSubnet(taken: readonly string[]): string {
  for (const candidate of defaultSubnets()) {
    if (!taken.some((subnet) => overlaps(subnet, candidate))) return candidate
  }
  return '10.0.0.0/24'
}

/** The lowest free address of a subnet, or of the named part of it; undefined when there is none. */
export function firstFreeAddress(
  subnet: string,
  range: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  const [first, last] = span(range ?? subnet)
  for (let value = first; value <= last; value += 1) {
    const address = numberToAddress(value)
    if (!taken.has(address)) return address
  }
  return undefined
}

/** An address as the kernel's tables write it: the number that it is in a little-endian machine, in hexadecimal digits. */
export function kernelAddress(address: string): string {
  return address
    .split('.')
    .reverse()
    .map((byte) => Number(byte).toString(16).toUpperCase().padStart(2, '0'))
    .join('')
}
