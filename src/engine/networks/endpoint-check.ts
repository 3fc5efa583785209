/** Whether a container may have the address and the aliases it asks for (moby, daemon/container_operations.go, `validateEndpointSettings`). */
import type { RequestedEndpoint } from '../containers/create-request'
import { EngineError } from '../errors'
import { joinProblems } from '../problems'
import { addressToNumber, contains } from './addresses'
import type { Network } from './network'

/** True for networks that `docker network create` made: their containers find each other by name. */
export function isUserDefined(network: Network): boolean {
  return network.driver === 'bridge' && network.name !== 'bridge'
}

/** @throws EngineError "invalid endpoint settings: …" with all that is wrong. */
export function checkEndpoint(network: Network, wanted: RequestedEndpoint): void {
  const problems = problemsOf(network, wanted)
  if (problems.length === 0) return
  throw new EngineError('invalid-argument', `invalid endpoint settings:\n${joinProblems(problems)}`)
}

function problemsOf(network: Network, { aliases, ipAddress }: RequestedEndpoint): readonly string[] {
  const ownNetwork = isUserDefined(network)
  const aliasProblems =
    aliases.length === 0 || ownNetwork
      ? []
      : ['network-scoped alias is supported only for containers in user defined networks']
  if (ipAddress === undefined) return aliasProblems
  return [
    ...(ownNetwork ? [] : ['user specified IP address is supported on user defined networks only']),
    ...aliasProblems,
    ...(addressToNumber(ipAddress) === undefined ? [`invalid IPv4 address: ${ipAddress}`] : []),
    ...problemsOfPlace(network, ipAddress),
  ]
}

/** An address of one's own is possible only in a subnet that somebody named. */
function problemsOfPlace({ subnet, subnetGiven }: Network, ipAddress: string): readonly string[] {
  if (subnet === undefined || subnetGiven !== true) {
    return ['user specified IP address is supported only when connecting to networks with user configured subnets']
  }
  if (addressToNumber(ipAddress) !== undefined && contains(subnet, ipAddress)) return []
  return [`no configured subnet or ip-range contain the IP address ${ipAddress}`]
}
