/** `docker network connect`. */
import { connectNetwork } from '../../../engine/networks/connections'
import type { Command, Flag } from '../../command'
import { names } from '../../completes'
import { linkFlag } from '../container/options/links'
import { requireContainerName, requireNetworkName } from './references'

const unsimulatedFlags: readonly Flag[] = [
  { name: 'driver-opt', type: 'strings', description: 'driver options for the network', unsupported: true },
  {
    name: 'gw-priority',
    type: 'int',
    description: 'Highest gw-priority provides the default gateway. Accepts positive and negative values.',
    unsupported: true,
  },
  { name: 'ip6', type: 'string', description: 'IPv6 address (e.g., "2001:db8::33")', unsupported: true },
  {
    name: 'link-local-ip',
    type: 'strings',
    description: 'Add a link-local address for the container',
    unsupported: true,
  },
]

export const networkConnect: Command = {
  path: ['network', 'connect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: 'Connect a container to a network',
  completes: [names('network'), names('container')],
  minimumArguments: 2,
  maximumArguments: 2,
  flags: [
    { name: 'alias', type: 'strings', description: 'Add network-scoped alias for the container' },
    { name: 'ip', type: 'string', description: 'IPv4 address (e.g., "172.30.100.104")' },
    linkFlag,
    ...unsimulatedFlags,
  ],
  execute({ session }, { arguments: [network = '', container = ''], flags }) {
    requireNetworkName(network)
    requireContainerName(container)
    const ipAddress = flags.string('ip')
    const links = flags.list('link')
    const wanted = {
      network,
      aliases: flags.list('alias'),
      ...(links.length === 0 ? {} : { links }),
      ...(ipAddress === '' ? {} : { ipAddress }),
    }
    connectNetwork(session, wanted, container)
    return 0
  },
}
