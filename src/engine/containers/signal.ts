/** Signals as the daemon reads them (moby/sys/signal). */
import { EngineError } from '../errors'
import type { SignalName } from '../processes/program'
import { parseSignal } from '../processes/signals'

/**
 * A signal from `TERM`, `SIGTERM`, `term` or `15`, to be sent.
 * @throws EngineError "invalid signal: X" or "the linux daemon does not support signal N".
 */
export function requireSignal(text: string): SignalName {
  checkSignal(text)
  const signal = parseSignal(text.replace(/^\+(?=\d)/, ''))
  if (signal !== undefined) return signal
  throw new EngineError('invalid-argument', `the linux daemon does not support signal ${text}`)
}

/** Names of real-time signals, which no program here listens to. */
const realTimeName = /^(?:SIG)?RT(?:MIN(?:\+(?:[1-9]|1[0-5]))?|MAX(?:-(?:[1-9]|1[0-4]))?)$/i

/** What can be kept as the signal to stop by: a name, or any number but 0. @throws EngineError "invalid signal: X". */
export function checkSignal(text: string): void {
  const isNumber = /^[-+]?\d+$/.test(text) && Number(text) !== 0
  if (isNumber || realTimeName.test(text) || parseSignal(text) !== undefined) return
  throw new EngineError('invalid-argument', `invalid signal: ${text}`)
}
