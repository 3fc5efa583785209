/** Signals as the daemon reads them (moby/sys/signal). */
import { EngineError } from '../errors'
import type { SignalName } from '../processes/program'
import { parseSignal } from '../processes/signals'

/**
 * A signal from `TERM`, `SIGTERM`, `term` or `15`.
 * @throws EngineError "invalid signal: X".
 */
export function requireSignal(text: string): SignalName {
  const signal = parseSignal(text)
  if (signal !== undefined) return signal
  if (/^[1-9]\d*$/.test(text)) {
    throw new EngineError('invalid-argument', `the linux daemon does not support signal ${text}`)
  }
  throw new EngineError('invalid-argument', `invalid signal: ${text}`)
}
