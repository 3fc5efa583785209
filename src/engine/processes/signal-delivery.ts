/** What a signal does to a process (`signal(7)`; `pid_namespaces(7)` for process 1). */
import type { ProcessRecord } from './process-record'
import type { SignalName } from './program'
import { defaultAction, isUnstoppable } from './signals'

/**
 * Lets a process take a signal: one that it asked for is noted, one that stops it or lets it go on changes its state.
 * @param fromHost sent by the daemon, which may end even process 1
 * @returns what is left to do: to end it, to tell that it has stopped, or nothing
 */
export function receiveSignal(
  process: ProcessRecord,
  signal: SignalName,
  fromHost: boolean,
): 'end' | 'stop' | 'nothing' {
  if (signal === 'CONT' && process.state === 'T') process.state = 'S'
  if (isUnstoppable(signal)) {
    if (process.id === 1 && !fromHost) return 'nothing'
  } else {
    const action = process.actions.get(signal)
    if (action === 'note') process.note(signal)
    if (action !== undefined || process.id === 1) return 'nothing'
  }
  const effect = defaultAction(signal)
  if (effect === 'stop') process.state = 'T'
  return effect === 'continue' ? 'nothing' : effect
}
