/** What signals do to a process that did not say otherwise (`signal(7)`). */
import { type SignalName, signalNumbers } from './program'

export type DefaultAction = 'end' | 'nothing' | 'stop' | 'continue'

const harmless: ReadonlySet<SignalName> = new Set(['CHLD', 'URG', 'WINCH'])
const stopping: ReadonlySet<SignalName> = new Set(['STOP', 'TSTP', 'TTIN', 'TTOU'])

export function defaultAction(signal: SignalName): DefaultAction {
  if (harmless.has(signal)) return 'nothing'
  if (stopping.has(signal)) return 'stop'
  return signal === 'CONT' ? 'continue' : 'end'
}

/** KILL and STOP cannot be caught or ignored. */
export function isUnstoppable(signal: SignalName): boolean {
  return signal === 'KILL' || signal === 'STOP'
}

/** The exit code as a shell reports it: 128 + the signal's number. */
export function exitCodeOfSignal(signal: SignalName): number {
  return 128 + signalNumbers[signal]
}

function isSignalName(name: string): name is SignalName {
  return name in signalNumbers
}

/** A signal by its name (with or without SIG, any case) or number; undefined when there is none. */
export function parseSignal(text: string): SignalName | undefined {
  if (/^\d+$/.test(text)) return signalOfNumber(Number(text))
  const name = text.toUpperCase().replace(/^SIG/, '')
  if (name === 'POLL') return 'IO'
  return isSignalName(name) ? name : undefined
}

export function signalOfNumber(number: number): SignalName | undefined {
  for (const [name, value] of Object.entries(signalNumbers)) if (value === number && isSignalName(name)) return name
  return undefined
}
