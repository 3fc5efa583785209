/** Flags of `docker create` and `docker run` about networks and names. */
import type { Flag } from '../../../command'
import { addressProblem, extraHostProblem, networkProblem } from '../options/validate'

/** In the order of the usage text. */
export const networkFlags: readonly Flag[] = [
  {
    name: 'add-host',
    type: 'list',
    description: 'Add a custom host-to-IP mapping (host:ip)',
    validate: extraHostProblem,
  },
  { name: 'dns', type: 'list', description: 'Set custom DNS servers', validate: addressProblem },
  { name: 'dns-option', type: 'list', description: 'Set DNS options' },
  { name: 'dns-search', type: 'list', description: 'Set custom DNS search domains' },
  { name: 'domainname', type: 'string', description: 'Container NIS domain name' },
  { name: 'expose', type: 'list', description: 'Expose a port or a range of ports' },
  { name: 'hostname', short: 'h', type: 'string', description: 'Container host name' },
  { name: 'ip', type: 'string', description: 'IPv4 address (e.g., 172.30.100.104)' },
  { name: 'ip6', type: 'string', description: 'IPv6 address (e.g., 2001:db8::33)', unsupported: true },
  { name: 'link', type: 'list', description: 'Add link to another container', unsupported: true },
  { name: 'link-local-ip', type: 'list', description: 'Container IPv4/IPv6 link-local addresses', unsupported: true },
  { name: 'mac-address', type: 'string', description: 'Container MAC address (e.g., 92:d0:c6:0a:29:33)' },
  { name: 'network', type: 'network', description: 'Connect a container to a network', validate: networkProblem },
  { name: 'network-alias', type: 'list', description: 'Add network-scoped alias for the container' },
  { name: 'publish', short: 'p', type: 'list', description: "Publish a container's port(s) to the host" },
  { name: 'publish-all', short: 'P', type: 'bool', description: 'Publish all exposed ports to random ports' },
  { name: 'net', type: 'network', description: '', hidden: true, validate: networkProblem },
  { name: 'net-alias', type: 'list', description: '', hidden: true },
  { name: 'dns-opt', type: 'list', description: '', hidden: true },
]
