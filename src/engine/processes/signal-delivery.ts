/** Whom a signal reaches (`kill(2)`), and what it does there (`signal(7)`; `pid_namespaces(7)` for process 1). */
import { FileSystemError } from '../filesystem/file-system'
import type { ProcessRecord } from './process-record'
import type { ProcessEntry, SignalName } from './program'
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

type Sender = Pick<ProcessRecord, 'id' | 'userId'> & { can(capability: 'KILL'): boolean }

/**
 * The processes that a signal goes to. -1 means all but process 1 and the sender, 0 the sender's own group; those of them that
 * the sender may not signal are passed over (Linux, kernel/signal.c, `kill_something_info`).
 * @param known the processes that the sender sees
 * @throws FileSystemError ESRCH where there is none, EPERM where it may not
 */
export function killTargets(sender: Sender, processId: number, known: readonly ProcessEntry[]): readonly number[] {
  const others = ({ id }: ProcessEntry) => id !== 1 && id !== sender.id
  const meant = processId === 0 ? known : known.filter(processId === -1 ? others : ({ id }) => id === processId)
  if (meant.length === 0) throw new FileSystemError('ESRCH', '')
  const allowed = meant.filter(({ userId }) => sender.userId === userId || sender.can('KILL'))
  if (processId > 0 && allowed.length === 0) throw new FileSystemError('EPERM', '')
  return allowed.map(({ id }) => id)
}
