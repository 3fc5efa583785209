/** `docker network create`. */
import { createNetwork } from '../../../engine/networks/create'
import { type Command, CommandError } from '../../command'
import { keyValues } from '../container/options/environment'
import { addressPools } from './address-pools'
import { createFlags } from './create-flags'

export const networkCreate: Command = {
  path: ['network', 'create'],
  usage: '[OPTIONS] NETWORK',
  summary: 'Create a network',
  minimumArguments: 1,
  maximumArguments: 1,
  flags: createFlags,
  execute({ session, out }, { arguments: [name = ''], flags }) {
    const pools = addressPools({
      subnets: flags.list('subnet'),
      ranges: flags.list('ip-range'),
      gateways: flags.list('gateway'),
      auxiliaryAddresses: keyValues(flags.list('aux-address')),
    })
    if (pools.some(({ subnet }) => subnet.includes(':'))) {
      throw new CommandError('docker network create with an IPv6 subnet is not simulated here')
    }
    const network = createNetwork(session, {
      name,
      pools,
      driver: flags.string('driver'),
      internal: flags.boolean('internal'),
      attachable: flags.boolean('attachable'),
      ipv4: flags.boolean('ipv4'),
      addressDriver: flags.string('ipam-driver'),
      addressOptions: keyValues(flags.list('ipam-opt')),
      labels: keyValues(flags.list('label')),
      options: keyValues(flags.list('opt')),
    })
    out(`${network.id}\n`)
    return 0
  },
}
