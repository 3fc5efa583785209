/** Subnets with the ranges and gateways that belong to them (docker/cli, cli/command/network/create.go, `createIPAMConfig`). */
import { addressToNumber, contains, parseSubnet } from '../../../engine/networks/addresses'
import type { AddressPool } from '../../../engine/networks/network'
import { CommandError } from '../../command'

/** What `--subnet`, `--ip-range`, `--gateway` and `--aux-address` gave. */
type GivenAddresses = {
  readonly subnets: readonly string[]
  readonly ranges: readonly string[]
  readonly gateways: readonly string[]
  readonly auxiliaryAddresses: ReadonlyMap<string, string>
}

/** One pool for each subnet, in their order. @throws CommandError for what fits no subnet */
export function addressPools({
  subnets,
  ranges,
  gateways,
  auxiliaryAddresses,
}: GivenAddresses): readonly AddressPool[] {
  if (subnets.length < ranges.length || subnets.length < gateways.length) {
    throw new CommandError('every ip-range or gateway must have a corresponding subnet')
  }
  refuseOverlaps(subnets)
  const rangeOf = new Map<string, string>()
  for (const range of ranges) {
    if (!parseSubnet(range).valid) throw new CommandError(`invalid CIDR address: ${range}`)
    assign(rangeOf, subnets, range, { one: 'range', several: 'multiple ranges', preposition: 'on' })
  }
  const gatewayOf = new Map<string, string>()
  for (const gateway of gateways) {
    assign(gatewayOf, subnets, gateway, { one: 'gateway', several: 'multiple gateways', preposition: 'for' })
  }
  const auxiliaryOf = new Map<string, Map<string, string>>()
  for (const [name, address] of auxiliaryAddresses) {
    const subnet = subnets.find((candidate) => holds(candidate, address))
    if (subnet === undefined) throw new CommandError(`no matching subnet for aux-address ${address}`)
    auxiliaryOf.set(subnet, new Map(auxiliaryOf.get(subnet)).set(name, address))
  }
  return subnets.map((subnet) => {
    const [ipRange, gateway] = [rangeOf.get(subnet), gatewayOf.get(subnet)]
    return {
      subnet,
      auxiliaryAddresses: auxiliaryOf.get(subnet) ?? new Map<string, string>(),
      ...(ipRange === undefined ? {} : { ipRange }),
      ...(gateway === undefined ? {} : { gateway }),
    }
  })
}

/** True when the address, or the address of a range, lies in the subnet. @throws CommandError for a subnet that is none */
function holds(subnet: string, text: string): boolean {
  if (!parseSubnet(subnet).valid && !subnet.includes(':')) {
    throw new CommandError(`invalid subnet: invalid CIDR address: ${subnet}`)
  }
  const [address = ''] = text.split('/')
  return addressToNumber(address) !== undefined && contains(subnet, address)
}

function refuseOverlaps(subnets: readonly string[]): void {
  for (const [index, subnet] of subnets.entries()) {
    for (const earlier of subnets.slice(0, index)) {
      if (!parseSubnet(subnet).valid) throw new CommandError(`invalid subnet: invalid CIDR address: ${subnet}`)
      if (!holds(subnet, earlier) && !holds(earlier, subnet)) continue
      throw new CommandError('multiple overlapping subnet configuration is not supported')
    }
  }
}

type Words = { readonly one: string; readonly several: string; readonly preposition: string }

/** Notes a value for the subnets that hold it; each takes one. */
function assign(assigned: Map<string, string>, subnets: readonly string[], value: string, words: Words): void {
  const matching = subnets.filter((subnet) => holds(subnet, value))
  if (matching.length === 0) throw new CommandError(`no matching subnet for ${words.one} ${value}`)
  for (const subnet of matching) {
    const earlier = assigned.get(subnet)
    if (earlier !== undefined) {
      const what = `${words.several} (${value}, ${earlier})`
      throw new CommandError(`cannot configure ${what} ${words.preposition} the same subnet (${subnet})`)
    }
    assigned.set(subnet, value)
  }
}
