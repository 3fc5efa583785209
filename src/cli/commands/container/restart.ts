/** `docker container restart`. */
import { completeRestart, hasEnded, requestRestart } from '../../../engine/containers/stop'
import type { Command } from '../../command'
import { names } from '../../completes'
import { reportRefusals } from '../../each'
import { refusalText } from '../../refusal'
import { interrupted } from './attached-client'
import { readStopOptions, stopFlags } from './flags/stop-flags'
import { waitSilently } from './silent-client'

export const containerRestart: Command = {
  path: ['container', 'restart'],
  aliases: [['restart']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Restart one or more containers',
  completes: [names('container')],
  minimumArguments: 1,
  flags: stopFlags,
  *execute(context, { arguments: references, flags }) {
    const { session } = context
    const options = readStopOptions(flags)
    const refusals: string[] = []
    for (const reference of references) {
      try {
        const id = requestRestart(session, reference, options)
        const left = yield* waitSilently(context, id, hasEnded(id))
        // who waits for the end hears of it before the container is up again
        if (left !== interrupted) yield* context.process.sleep(1)
        completeRestart(session, reference, id)
        if (left === interrupted) return interrupted
        context.out(`${reference}\n`)
      } catch (error) {
        refusals.push(refusalText(error))
      }
    }
    return reportRefusals(context, refusals)
  },
}
