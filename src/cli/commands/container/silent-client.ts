/** A client that waits for the daemon and shows nothing meanwhile, as those of `docker wait` and `docker stop` do. */
import type { Machine } from '../../../engine/machine'
import type { Wait } from '../../../engine/processes/program'
import type { CommandContext } from '../../command'
import { interrupted, stayAttached } from './attached-client'

/** Waits for something to be so of a container. Returns `interrupted` where Ctrl+C or the patience of a script came first, else 0. */
export function waitSilently(
  context: CommandContext,
  containerId: string,
  isSo: (machine: Machine) => boolean,
): Generator<Wait, number, void> {
  const { session } = context
  const name = session.machine.containers.get(containerId)?.name ?? containerId
  return stayAttached(context, {
    containerId,
    show() {
      // nothing to see before it is so
    },
    ended: () => (isSo(session.machine) ? 0 : undefined),
    interrupt: () => interrupted,
    endless: `layerlab: ${name} still runs after an hour of the page's clock`,
  })
}
