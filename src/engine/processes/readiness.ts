/** Whether a process that waits may go on. */
import type { ProcessRecord } from './process-record'

/**
 * @param now milliseconds since the Unix epoch
 * @param hasNews whether one of the children waited for has ended, or none is left
 * @param isSettled whether a connection has its answer, or none can come any more
 */
export function isReady(
  process: ProcessRecord,
  now: number,
  hasNews: (processId?: number) => boolean,
  isSettled: (connection: number) => boolean,
): boolean {
  const { wait, state, descriptors } = process
  if (state === 'T' || state === 'Z') return false
  switch (wait?.until) {
    case undefined:
      return true
    case 'time':
      return now >= wait.time || process.hasNotedSignals || wait.orWhen?.() === true
    case 'readable':
      if (wait.interruptible && (process.hasNotedSignals || now >= (wait.time ?? Number.POSITIVE_INFINITY))) return true
      return !descriptors.has(wait.descriptor) || descriptors.file(wait.descriptor).readable()
    case 'writable':
      return !descriptors.has(wait.descriptor) || descriptors.file(wait.descriptor).writable()
    case 'child':
      return process.hasNotedSignals || hasNews(wait.processId)
    case 'signal':
      return process.hasNotedSignals
    case 'request':
      return process.hasRequests || process.hasNotedSignals
    case 'answer':
      return isSettled(wait.connection)
  }
}
