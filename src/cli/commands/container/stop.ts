/** `docker container stop`. */
import { hasEnded, requestStop } from '../../../engine/containers/stop'
import type { Wait } from '../../../engine/processes/program'
import type { Command, CommandContext } from '../../command'
import { names } from '../../completes'
import { forEachReference } from '../../each'
import { interrupted, stayAttached } from './attached-client'
import { readStopOptions, stopFlags } from './flags/stop-flags'

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
    for (const id of asked.values()) if ((yield* waitForEnd(context, id)) === interrupted) return interrupted
    return forEachReference(context, references, (reference) => {
      if (refusals.has(reference)) throw refusals.get(reference)
      return reference
    })
  },
}

/** Waits until a container has ended; one that is interrupted leaves the rest to the daemon. */
function waitForEnd(context: CommandContext, containerId: string): Generator<Wait, number, void> {
  const isOver = hasEnded(containerId)
  return stayAttached(context, {
    containerId,
    show() {
      // nothing to see before all have ended
    },
    ended: () => (isOver(context.session.machine) ? 0 : undefined),
    interrupt: () => interrupted,
    endless: "layerlab: a container still runs after an hour of the page's clock",
  })
}
