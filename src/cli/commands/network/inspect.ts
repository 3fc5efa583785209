/** `docker network inspect`. */
import { inspectNetwork } from '../../../engine/networks/inspect'
import { addressedNetwork } from '../../../engine/networks/network-store'
import type { Command } from '../../command'
import { names } from '../../completes'
import { templateFlag } from '../../format/format-flags'
import { InspectRefusal, writeInspection } from '../../format/inspect'
import { networkValue } from '../../format/network-value'

export const networkInspect: Command = {
  path: ['network', 'inspect'],
  usage: '[OPTIONS] NETWORK [NETWORK...]',
  summary: 'Display detailed information on one or more networks',
  completes: [names('network')],
  minimumArguments: 1,
  flags: [templateFlag, { name: 'verbose', short: 'v', type: 'bool', description: 'Verbose output for diagnostics' }],
  execute(context, { arguments: names, flags }) {
    const { session } = context
    const lookUp = (name: string) => {
      if (name === '') throw new InspectRefusal('invalid network name or ID: value is empty')
      return { json: inspectNetwork(session, addressedNetwork(session, name)), toValue: networkValue }
    }
    return writeInspection(context, names, flags.string('format'), lookUp)
  },
}
