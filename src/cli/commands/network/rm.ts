/** `docker network rm`. */
import { EngineError } from '../../../engine/errors'
import { removeNetwork } from '../../../engine/networks/network-store'
import { emit } from '../../../engine/session'
import type { Command } from '../../command'
import { names } from '../../completes'
import { refusalText } from '../../refusal'
import { requireNetworkName } from './references'

export const networkRemove: Command = {
  path: ['network', 'rm'],
  aliases: [['network', 'remove']],
  usage: 'NETWORK [NETWORK...]',
  summary: 'Remove one or more networks',
  completes: [names('made network')],
  minimumArguments: 1,
  flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Do not error if the network does not exist' }],
  execute({ session, out, error }, { arguments: names, flags }) {
    let failed = false
    for (const name of names) {
      try {
        requireNetworkName(name)
        removeNetwork(session, name)
        out(`${name}\n`)
      } catch (refusal) {
        if (flags.boolean('force') && refusal instanceof EngineError && refusal.kind === 'not-found') continue
        const message = refusalText(refusal)
        error(`${message}\n`)
        emit(session, { type: 'request.refused', message })
        failed = true
      }
    }
    // The command line ends with the exit code as an error that has no words of its own.
    if (failed) error('exit status 1\n')
    return failed ? 1 : 0
  },
}
