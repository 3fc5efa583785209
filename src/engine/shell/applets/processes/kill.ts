/** `kill`, `killall` and `pidof`. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process, ProcessEntry, SignalName } from '../../../processes/program'
import { parseSignal } from '../../../processes/signals'
import { listSignals, parseKill, sendSignals } from '../../builtins/kill'
import { AppletFailure, complain, defineApplet, type Invocation, verbatim } from '../applet'
import { baseName } from '../support/paths'

/** Processes whose program has this name, also those that have ended but are still listed; the caller is left out. */
function processesNamed(process: Process, name: string): readonly ProcessEntry[] {
  return process.processes().filter((entry) => entry.id !== process.id && programName(entry) === baseName(name))
}

function programName(entry: ProcessEntry): string {
  return baseName(entry.command.split(' ')[0] ?? '')
}

export const kill = defineApplet({
  name: 'kill',
  rewrite: verbatim,
  run(invocation) {
    const { process, operands } = invocation
    const request = parseKill(operands)
    if ('list' in request) {
      const { text, unknown } = listSignals(request.list)
      process.write(1, text)
      if (unknown !== undefined) throw new AppletFailure(`unknown signal '${unknown}'`)
      return 0
    }
    const complaints =
      'complaint' in request ? [request.complaint] : sendSignals(process, request.signal, request.targets)
    for (const complaint of complaints) complain(invocation, complaint)
    return complaints.length === 0 ? 0 : 1
  },
})

export const pidof = defineApplet({
  name: 'pidof',
  options: '',
  minimumOperands: 0,
  run({ process, operands }) {
    const ids = operands.flatMap((name) => processesNamed(process, name).map((entry) => entry.id))
    if (ids.length === 0) return 1
    process.write(1, `${ids.sort((first, second) => second - first).join(' ')}\n`)
    return 0
  },
})

export const killall = defineApplet({
  name: 'killall',
  rewrite: verbatim,
  run(invocation) {
    const { process, operands } = invocation
    if (operands[0] === '-l') {
      process.write(1, listSignals([]).text)
      return 0
    }
    const quiet = operands.includes('-q')
    const words = operands.filter((word) => word !== '-q')
    const [first = '', ...rest] = words
    const signal = first.startsWith('-') ? parseSignal(first === '-s' ? (rest[0] ?? '') : first.slice(1)) : 'TERM'
    if (signal === undefined) throw new AppletFailure(`bad signal name '${first.slice(1)}'`)
    const names = first === '-s' ? rest.slice(1) : first.startsWith('-') ? rest : words
    if (names.length === 0) throw new AppletFailure('you need to specify whom to kill')
    const results = names.map((name) => {
      const targets = processesNamed(process, name)
      if (targets.length === 0 && !quiet) complain(invocation, `${name}: no process killed`)
      return targets.length > 0 && targets.map((entry) => send(invocation, entry, signal)).every(Boolean)
    })
    return results.every(Boolean) ? 0 : 1
  },
})

function send(invocation: Invocation, entry: ProcessEntry, signal: SignalName): boolean {
  try {
    invocation.process.kill(entry.id, signal)
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    complain(invocation, `can't kill pid ${entry.id}: ${strerror(error.code)}`)
    return false
  }
}
