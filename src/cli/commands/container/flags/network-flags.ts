/** Flags of `docker create` and `docker run` about networks and names. */
import type { FlagValues } from '../../../command'
import { names } from '../../../completes'
import { linkFlag } from '../options/links'
import {
  addressProblem,
  extraHostProblem,
  networkProblem,
  searchDomain,
  searchDomainProblem,
} from '../options/validate'
import type { CreateFlag } from './create-flag'

/** `--dns-opt` is the older name of `--dns-option`. */
const dnsOptions = (flags: FlagValues): readonly string[] => [...flags.list('dns-option'), ...flags.list('dns-opt')]

/** In the order of the usage text. */
export const networkFlags: readonly CreateFlag[] = [
  {
    name: 'add-host',
    type: 'list',
    description: 'Add a custom host-to-IP mapping (host:ip)',
    validate: extraHostProblem,
    hostSettings: (flags) => ({
      extraHosts: flags.list('add-host').map((entry) => entry.replace(/^([^:=]*)=/, '$1:')),
    }),
  },
  {
    name: 'dns',
    type: 'list',
    description: 'Set custom DNS servers',
    validate: addressProblem,
    hostSettings: (flags) => ({ dns: flags.list('dns') }),
  },
  {
    name: 'dns-option',
    type: 'list',
    description: 'Set DNS options',
    hostSettings: (flags) => ({ dnsOptions: dnsOptions(flags) }),
  },
  {
    name: 'dns-search',
    type: 'list',
    description: 'Set custom DNS search domains',
    validate: searchDomainProblem,
    hostSettings: (flags) => ({ dnsSearch: flags.list('dns-search').map((name) => searchDomain(name) ?? name) }),
  },
  {
    name: 'domainname',
    type: 'string',
    description: 'Container NIS domain name',
    settings: (flags) => ({ domainName: flags.string('domainname') }),
  },
  { name: 'expose', type: 'list', description: 'Expose a port or a range of ports' },
  {
    name: 'hostname',
    short: 'h',
    type: 'string',
    description: 'Container host name',
    settings: (flags) => ({ hostname: flags.string('hostname') }),
  },
  { name: 'ip', type: 'string', description: 'IPv4 address (e.g., 172.30.100.104)' },
  { name: 'ip6', type: 'string', description: 'IPv6 address (e.g., 2001:db8::33)', unsupported: true },
  linkFlag,
  { name: 'link-local-ip', type: 'list', description: 'Container IPv4/IPv6 link-local addresses', unsupported: true },
  { name: 'mac-address', type: 'string', description: 'Container MAC address (e.g., 92:d0:c6:0a:29:33)' },
  {
    name: 'network',
    type: 'network',
    description: 'Connect a container to a network',
    validate: networkProblem,
    completes: names('network', 'network of container'),
  },
  { name: 'network-alias', type: 'list', description: 'Add network-scoped alias for the container' },
  { name: 'publish', short: 'p', type: 'list', description: "Publish a container's port(s) to the host" },
  {
    name: 'publish-all',
    short: 'P',
    type: 'bool',
    description: 'Publish all exposed ports to random ports',
    hostSettings: (flags) => ({ publishAllPorts: flags.boolean('publish-all') }),
  },
  {
    name: 'net',
    type: 'network',
    description: '',
    hidden: true,
    validate: networkProblem,
    completes: names('network', 'network of container'),
  },
  { name: 'net-alias', type: 'list', description: '', hidden: true },
  {
    name: 'dns-opt',
    type: 'list',
    description: '',
    hidden: true,
    hostSettings: (flags) => ({ dnsOptions: dnsOptions(flags) }),
  },
]
