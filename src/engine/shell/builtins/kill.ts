/** `kill`: shared by the builtin, which knows jobs, and the applet. */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { type Process, type SignalName, signalNumbers } from '../../processes/program'
import { parseSignal, signalOfNumber } from '../../processes/signals'
import { ShellFailure } from '../interruptions'
import { findJob } from '../jobs'
import type { Shell } from '../shell'
import { immediate } from './builtin'
import { complainAsApplet } from './output'

/** How `kill` names a signal in its list. */
function listedName(signal: SignalName): string {
  return signal === 'IO' ? 'POLL' : signal
}

/** `kill -l`: all signals, or the other name of each one given, up to the first `unknown` one. */
export function listSignals(words: readonly string[]): { readonly text: string; readonly unknown?: string } {
  if (words.length > 0) {
    const names = words.map(otherName)
    const known = names.includes(undefined) ? names.slice(0, names.indexOf(undefined)) : names
    const text = known.map((name) => `${name}\n`).join('')
    const unknown = words[known.length]
    return unknown === undefined ? { text } : { text, unknown }
  }
  const all = Object.keys(signalNumbers)
    .map((_, index) => `${String(index + 1).padStart(2)}) ${listedName(signalOfNumber(index + 1) ?? 'HUP')}\n`)
    .join('')
  return { text: all }
}

function otherName(word: string): string | undefined {
  if (!/^\d+$/.test(word)) {
    const signal = parseSignal(word)
    return signal === undefined ? undefined : String(signalNumbers[signal])
  }
  const number = Number(word)
  if (number === 0) return 'EXIT'
  const signal = signalOfNumber(number > 128 ? number - 128 : number)
  return signal === undefined ? word : listedName(signal)
}

export type KillRequest =
  | { readonly list: readonly string[] }
  | { readonly signal: SignalName | 0; readonly targets: readonly string[] }
  | { readonly complaint: string }

/** Reads the arguments of `kill`. */
export function parseKill(words: readonly string[]): KillRequest {
  const [first = '', ...rest] = words
  if (first === '-l' || first === '-L') return { list: rest }
  if (first === '-s') return withSignal(rest[0], rest.slice(1), 's')
  if (first !== '--' && first.length > 1 && first.startsWith('-'))
    return withSignal(first.slice(1), rest, first.slice(1))
  const targets = first === '--' ? rest : words
  return targets.length === 0 ? { complaint: 'you need to specify whom to kill' } : { signal: 'TERM', targets }
}

function withSignal(name: string | undefined, targets: readonly string[], option: string): KillRequest {
  const signal = name === '0' || name === 'EXIT' ? 0 : parseSignal(name ?? '')
  if (signal === undefined) return { complaint: `bad signal name '${name ?? option}'` }
  const rest = targets[0] === '--' ? targets.slice(1) : targets
  return rest.length === 0 ? { complaint: 'you need to specify whom to kill' } : { signal, targets: rest }
}

/**
 * Sends the signal to every target that is a process id.
 * @returns the complaints about those that did not work
 */
export function sendSignals(process: Process, signal: SignalName | 0, targets: readonly string[]): readonly string[] {
  return targets.flatMap((target) => {
    if (!/^-?\d+$/.test(target)) return [`invalid number '${target}'`]
    try {
      process.kill(Number(target), signal)
      return []
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      return [`can't kill pid ${target}: ${strerror(error.code)}`]
    }
  })
}

export const kill = immediate((shell, words) => {
  const request = parseKill(words)
  if ('list' in request) {
    const { text, unknown } = listSignals(request.list)
    shell.process.write(1, text)
    if (unknown !== undefined) complainAsApplet(shell, inDialect(shell, `unknown signal '${unknown}'`))
    return unknown === undefined ? 0 : 1
  }
  const complaints = 'complaint' in request ? [request.complaint] : killAll(shell, request.signal, request.targets)
  for (const complaint of complaints) complainAsApplet(shell, inDialect(shell, complaint))
  return complaints.length
})

function killAll(shell: Shell, signal: SignalName | 0, targets: readonly string[]): readonly string[] {
  const processIds = targets.flatMap((target) => {
    if (!target.startsWith('%')) return [target]
    const job = findJob(shell, target)
    if (job === undefined) throw new ShellFailure(`${target}: no such job`, shell.dialect.usageFailure)
    return job.processIds.map(String)
  })
  return sendSignals(shell.process, signal, processIds)
}

function inDialect({ dialect }: Shell, complaint: string): string {
  if (dialect.name === 'ash') return complaint
  return complaint
    .replace(/^can't kill pid (-?\d+): /, '($1) - ')
    .replace(/^(?:bad signal name|unknown signal) '(.*)'$/, '$1: invalid signal specification')
}
