/** `docker network disconnect`. */
import { disconnectNetwork } from '../../../engine/networks/connections'
import type { Command } from '../../command'
import { names } from '../../completes'
import { requireContainerName, requireNetworkName } from './references'

export const networkDisconnect: Command = {
  path: ['network', 'disconnect'],
  usage: '[OPTIONS] NETWORK CONTAINER',
  summary: 'Disconnect a container from a network',
  completes: [names('network'), names('container')],
  minimumArguments: 2,
  maximumArguments: 2,
  flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force the container to disconnect from a network' }],
  execute({ session }, { arguments: [network = '', container = ''], flags }) {
    requireNetworkName(network)
    requireContainerName(container)
    disconnectNetwork(session, network, container, flags.boolean('force'))
    return 0
  },
}
