/** `docker container stop`. */
import { hasEnded, requestStop } from '../../../engine/containers/stop'
import type { Command } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { interrupted } from './attached-client'
import { readStopOptions, stopFlags } from './flags/stop-flags'
import { waitSilently } from './silent-client'

export const containerStop: Command = {
  path: ['container', 'stop'],
  aliases: [['stop']],
  usage: '[OPTIONS] CONTAINER [CONTAINER...]',
  summary: 'Stop one or more running containers',
  completes: [names('running container')],
  minimumArguments: 1,
  flags: stopFlags,
  *execute(context, { arguments: references, flags }) {
    const { session } = context
    const options = readStopOptions(flags)
    const asked = new Map<string, string>()
    const refusals = new Map<string, unknown>()
    for (const reference of references) {
      try {
        asked.set(reference, requestStop(session, reference, options))
      } catch (error) {
        refusals.set(reference, error)
      }
    }
    for (const id of asked.values()) {
      if ((yield* waitSilently(context, id, hasEnded(id))) === interrupted) return interrupted
    }
    return forEachReference(context, references, (reference) => {
      if (refusals.has(reference)) throw refusals.get(reference)
      return reference
    })
  },
}
