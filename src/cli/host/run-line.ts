/** One line typed on the host, from machine to machine. */
import { runHostProgram } from '../../engine/host/run-host-program'
import type { Machine } from '../../engine/machine'
import type { Frame } from '../frame'
import { openHostSession, prepareShell } from './host-session'
import { runAtTerminal } from './terminal'
import { toTranscript } from './transcript'

/**
 * Gives a line to the host's shell, or to the program that runs in its foreground. An error inside the simulation becomes
 * one line on standard error and leaves the machine as it was.
 */
export function runLine(machine: Machine, line: string): Frame {
  try {
    return machine.host.terminal ? runAtTerminal(machine, line) : runScripted(machine, line)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const text = `layerlab: this command failed inside the simulation: ${message}\n`
    return { line, transcript: toTranscript(1, [{ stream: 'stderr', text }]), events: [], machine }
  }
}

/** A line of a script runs to its end; there is nothing to read beside it. */
function runScripted(machine: Machine, line: string): Frame {
  const session = openHostSession(machine)
  const shell = prepareShell(session, line)
  const { exitCode, output } = runHostProgram(session, shell.request)
  shell.keep()
  return { line, transcript: toTranscript(exitCode, output), events: session.events, machine: session.machine }
}
