/** Whether subnets, ranges and gateways fit together (moby, api/types/network/ipam.go, `ValidateIPAM`). */
import { EngineError } from '../errors'
import { joinProblems } from '../problems'
import { addressToNumber, contains, parseSubnet } from './addresses'
import type { AddressPool } from './network'

/** @throws EngineError "invalid network config: …" with all that is wrong. */
export function checkPools(pools: readonly AddressPool[]): void {
  const problems = pools.flatMap(problemsOf)
  if (problems.length === 0) return
  throw new EngineError('invalid-argument', `invalid network config:\n${joinProblems(problems)}`)
}

function problemsOf({ subnet, ipRange, gateway, auxiliaryAddresses }: AddressPool): readonly string[] {
  const parsed = parseSubnet(subnet)
  if (!parsed.valid) return [`invalid subnet ${subnet}: invalid CIDR block notation`]
  return [
    ...(parsed.isNetworkAddress ? [] : [`invalid subnet ${subnet}: it should be ${parsed.text}`]),
    ...(ipRange === undefined ? [] : problemsOfRange(subnet, ipRange)),
    ...(gateway === undefined ? [] : problemsOfAddress('gateway', subnet, gateway)),
    ...[...auxiliaryAddresses].flatMap(([name, address]) =>
      problemsOfAddress(`auxiliary address ${name}`, subnet, address),
    ),
  ]
}

function problemsOfRange(subnet: string, ipRange: string): readonly string[] {
  const parsed = parseSubnet(ipRange)
  if (!parsed.valid) return [`invalid ip-range ${ipRange}: invalid CIDR block notation`]
  if (parsed.prefixLength < parseSubnet(subnet).prefixLength) {
    return [`invalid ip-range ${ipRange}: CIDR block is bigger than its parent subnet ${subnet}`]
  }
  if (!parsed.isNetworkAddress) return [`invalid ip-range ${ipRange}: it should be ${parsed.text}`]
  return contains(subnet, ipRange)
    ? []
    : [`invalid ip-range ${ipRange}: parent subnet ${subnet} doesn't contain ip-range`]
}

function problemsOfAddress(what: string, subnet: string, address: string): readonly string[] {
  if (addressToNumber(address) === undefined) return [`invalid ${what}: invalid address`]
  return contains(subnet, address) ? [] : [`invalid ${what}: parent subnet ${subnet} doesn't contain this address`]
}
