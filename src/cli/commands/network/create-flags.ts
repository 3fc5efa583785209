/** The flags of `docker network create`. */
import type { Flag } from '../../command'
import { labelProblem } from '../container/options/validate'

const addressFlags: readonly Flag[] = [
  {
    name: 'aux-address',
    type: 'map',
    description: 'Auxiliary IPv4 or IPv6 addresses used by Network driver (default map[])',
  },
  { name: 'gateway', type: 'strings', description: 'IPv4 or IPv6 Gateway for the master subnet' },
  { name: 'ip-range', type: 'strings', description: 'Allocate container ip from a sub-range' },
  {
    name: 'ipam-driver',
    type: 'string',
    description: 'IP Address Management Driver (default "default")',
    default: 'default',
  },
  { name: 'ipam-opt', type: 'map', description: 'Set IPAM driver specific options (default map[])' },
  {
    name: 'ipv4',
    type: 'bool',
    description: 'Enable or disable IPv4 address assignment (default true)',
    default: 'true',
  },
  { name: 'ipv6', type: 'bool', description: 'Enable or disable IPv6 address assignment', unsupported: true },
  { name: 'subnet', type: 'strings', description: 'Subnet in CIDR format that represents a network segment' },
]

const swarmFlags: readonly Flag[] = [
  {
    name: 'config-from',
    type: 'string',
    description: 'The network from which to copy the configuration',
    unsupported: true,
  },
  { name: 'config-only', type: 'bool', description: 'Create a configuration only network', unsupported: true },
  { name: 'ingress', type: 'bool', description: 'Create swarm routing-mesh network', unsupported: true },
  {
    name: 'scope',
    type: 'string',
    description: "Control the network's scope",
    unsupported: true,
    simulatedValue: 'local',
  },
]

export const createFlags: readonly Flag[] = [
  { name: 'attachable', type: 'bool', description: 'Enable manual container attachment' },
  {
    name: 'driver',
    short: 'd',
    type: 'string',
    description: 'Driver to manage the Network (default "bridge")',
    default: 'bridge',
  },
  { name: 'internal', type: 'bool', description: 'Restrict external access to the network' },
  { name: 'label', type: 'list', description: 'Set metadata on a network', validate: labelProblem },
  { name: 'opt', short: 'o', type: 'map', description: 'Set driver specific options (default map[])' },
  ...addressFlags,
  ...swarmFlags,
]
