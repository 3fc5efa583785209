/** `docker network inspect` (moby, api/types/network). */
import { type JsonObject, sortedFields } from '../oci/json'
import type { Session } from '../session'
import { formatTimestamp } from '../timestamps'
import { parseSubnet } from './addresses'
import type { Network } from './network'
import { activeEndpoints, isPredefined } from './network-store'

/** The object as Docker writes it. */
export function inspectNetwork(session: Session, network: Network): JsonObject {
  return {
    Name: network.name,
    Id: network.id,
    Created: formatTimestamp(network.created),
    Scope: 'local',
    Driver: network.driver,
    EnableIPv4: true,
    EnableIPv6: false,
    IPAM: {
      Driver: 'default',
      Options: isPredefined(network.name) ? null : sortedFields(network.addressOptions ?? new Map()),
      Config: network.subnet === undefined ? null : [addressConfiguration(network, network.subnet)],
    },
    Internal: network.internal,
    Attachable: network.attachable ?? false,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Containers: connectedContainers(session, network),
    Options: sortedFields(network.options),
    Labels: sortedFields(network.labels),
  }
}

/** A subnet that was asked for shows what was asked for; one that the daemon chose shows its gateway. */
function addressConfiguration(
  { subnetGiven = false, gatewayGiven = false, gateway, ipRange, auxiliaryAddresses }: Network,
  subnet: string,
): JsonObject {
  return {
    Subnet: subnet,
    IPRange: ipRange,
    Gateway: subnetGiven && !gatewayGiven ? undefined : gateway,
    AuxiliaryAddresses:
      auxiliaryAddresses === undefined || auxiliaryAddresses.size === 0 ? undefined : sortedFields(auxiliaryAddresses),
  }
}

function connectedContainers(session: Session, { id, subnet }: Network): JsonObject {
  const length = parseSubnet(subnet ?? '').prefixLength
  const entries = activeEndpoints(session, id)
    .toSorted((left, right) => (left.container.id < right.container.id ? -1 : 1))
    .map(({ container, endpoint }) => [
      container.id,
      {
        Name: container.name,
        EndpointID: endpoint.endpointId,
        MacAddress: endpoint.macAddress ?? '',
        IPv4Address: endpoint.ipAddress === undefined ? '' : `${endpoint.ipAddress}/${length}`,
        IPv6Address: '',
      },
    ])
  return Object.fromEntries(entries)
}
