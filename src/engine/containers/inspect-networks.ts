/** `NetworkSettings` of `docker inspect` (moby, daemon/inspect.go). */
import type { Machine } from '../machine'
import { parseSubnet } from '../networks/addresses'
import { isUserDefined } from '../networks/endpoint-check'
import { namesOf } from '../networks/name-resolution'
import type { Endpoint } from '../networks/network'
import { hostAddresses, portName, readPort } from '../networks/ports'
import type { JsonObject, JsonValue } from '../oci/json'
import type { Container } from './container'
import { leadsOutside } from './networking'
import { isRunning } from './store'

/** The object as Docker writes it. */
export function inspectNetworkSettings(machine: Machine, container: Container): JsonObject {
  const running = isRunning(container)
  const sandbox = running ? sandboxId(container) : ''
  const onDefault = container.endpoints.find(({ networkName }) => networkName === 'bridge')
  const legacy = onDefault === undefined ? undefined : describeEndpoint(machine, container, onDefault)
  return {
    Bridge: '',
    SandboxID: sandbox,
    SandboxKey: sandbox === '' ? '' : `/var/run/docker/netns/${sandbox.slice(0, 12)}`,
    Ports: running && leadsOutside(container) ? inspectPorts(container) : {},
    HairpinMode: false,
    LinkLocalIPv6Address: '',
    LinkLocalIPv6PrefixLen: 0,
    SecondaryIPAddresses: null,
    SecondaryIPv6Addresses: null,
    EndpointID: legacy?.EndpointID ?? '',
    Gateway: legacy?.Gateway ?? '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    IPAddress: legacy?.IPAddress ?? '',
    IPPrefixLen: legacy?.IPPrefixLen ?? 0,
    IPv6Gateway: '',
    MacAddress: legacy?.MacAddress ?? '',
    Networks: Object.fromEntries(
      container.endpoints
        .toSorted((left, right) => (left.networkName < right.networkName ? -1 : 1))
        .map((endpoint) => [endpoint.networkName, describeEndpoint(machine, container, endpoint)]),
    ),
  }
}

/** A network sandbox has an identifier of its own; it follows from that of the container's endpoint. */
function sandboxId({ id, endpoints }: Container): string {
  return [...(endpoints[0]?.endpointId || id)].toReversed().join('')
}

function inspectPorts(container: Container): JsonObject {
  const ports = new Map<string, JsonValue[] | null>()
  for (const name of container.settings.exposedPorts) ports.set(name, null)
  for (const binding of container.boundPorts) {
    const name = portName(binding)
    const addresses = hostAddresses(binding).map((HostIp) => ({ HostIp, HostPort: String(binding.hostPort) }))
    ports.set(name, [...(ports.get(name) ?? []), ...addresses])
  }
  const byNumber = [...ports].toSorted(
    ([left], [right]) => readPort(left).containerPort - readPort(right).containerPort,
  )
  return Object.fromEntries(byNumber)
}

type EndpointDescription = JsonObject & {
  readonly EndpointID: string
  readonly Gateway: string
  readonly IPAddress: string
  readonly IPPrefixLen: number
  readonly MacAddress: string
}

function describeEndpoint(machine: Machine, container: Container, endpoint: Endpoint): EndpointDescription {
  const network = machine.networks.get(endpoint.networkId)
  const connected = endpoint.ipAddress !== undefined
  const { requestedIpAddress, connectedLater = false } = endpoint
  const requested = requestedIpAddress === undefined ? null : { IPv4Address: requestedIpAddress }
  const named = network !== undefined && isUserDefined(network)
  return {
    IPAMConfig: requested ?? (connectedLater ? {} : null),
    Links: endpoint.links ?? null,
    Aliases: endpoint.aliases.length > 0 ? endpoint.aliases : connectedLater ? [] : null,
    MacAddress: endpoint.macAddress ?? '',
    DriverOpts: connectedLater ? {} : null,
    GwPriority: 0,
    NetworkID: endpoint.networkId,
    EndpointID: endpoint.endpointId,
    Gateway: connected ? (network?.gateway ?? '') : '',
    IPAddress: endpoint.ipAddress ?? '',
    IPPrefixLen: connected ? parseSubnet(network?.subnet ?? '').prefixLength : 0,
    IPv6Gateway: '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    DNSNames: named ? namesOf(container, endpoint) : null,
  }
}
