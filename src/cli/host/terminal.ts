/**
 * The host's terminal: a command line that waits for input stays in the foreground, and what is typed next goes to it.
 *
 * The machine says how to get to such a line again: the machine before it, the line, and the inputs so far. The running
 * generators are only a cache, kept beside the machine that they led to; going on uses them up.
 */

import type { EngineEvent } from '../../engine/events'
import { Patience } from '../../engine/host/patience'
import { HostRun, type Standing } from '../../engine/host/run-host-program'
import { typingTime } from '../../engine/host/typing-time'
import type { Foreground, Machine } from '../../engine/machine'
import { advanceTo } from '../../engine/processes/clock'
import type { OutputChunk } from '../../engine/processes/task'
import type { Session } from '../../engine/session'
import type { Frame } from '../frame'
import { promptOf } from '../terminal-prompt'
import { openHostSession, prepareShell, type ShellLine } from './host-session'
import { splitPrompt, toTranscript } from './transcript'

/** A command line under way. */
type Continuation = {
  readonly line: string
  readonly session: Session
  readonly shell: ShellLine
  readonly run: HostRun
}

const continuations = new WeakMap<Machine, Continuation>()

/** The machines that came out of here, as opposed to those that somebody has changed since. */
const results = new WeakSet<Machine>()

/** Exit status of the shell after Ctrl+C at its prompt. */
const interrupted = 130

/** Gives a line to the program in the foreground; where there is none, to the shell. */
export function runAtTerminal(machine: Machine, line: string): Frame {
  if (machine.host.foreground !== undefined && line.includes('\n')) return runLines(machine, line)
  if (machine.host.foreground !== undefined) return proceed(continuationOf(machine), machine, line)
  if (!isControl(line)) return begin(machine, line)
  return { line, transcript: toTranscript(line === '\u0003' ? interrupted : 0, []), events: [], machine }
}

/** Several lines typed at once are typed one after the other; in between the screen shows prompt and line. */
function runLines(machine: Machine, text: string): Frame {
  const output: OutputChunk[] = []
  const events: EngineEvent[] = []
  let exitCode = 0
  let current = machine
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    if (index > 0) output.push({ stream: 'stdout', text: `${promptOf(current)}${line}\n` })
    const frame = runAtTerminal(current, line)
    output.push(...frame.transcript.output)
    events.push(...frame.events)
    exitCode = frame.transcript.exitCode
    current = frame.machine
  }
  return { line: text, transcript: toTranscript(exitCode, output), events, machine: current }
}

/** Keys that are no text: Ctrl+C, or the keys that leave a container. */
function isControl(line: string): boolean {
  const code = line.charCodeAt(0)
  return code < 0x20 && code !== 9 && code !== 10
}

function begin(machine: Machine, line: string): Frame {
  return proceed(prepare(machine, line), machine)
}

/** Starts the shell on a line, once it has been typed. */
function prepare(machine: Machine, line: string): Continuation {
  const session = openHostSession(machine)
  advanceTo(session, machine.clock + typingTime)
  const shell = prepareShell(session, line)
  return { line, session, shell, run: new HostRun(session, shell.request) }
}

/** Lets a command line go on, from a machine and with an input. */
function proceed(continuation: Continuation, before: Machine, input?: string): Frame {
  const { session, run, shell, line } = continuation
  if (input !== undefined) resume(session, before)
  const standing = run.proceed(typedText(input), Patience.from(session.machine.clock, isControl(input ?? line)))
  const output = run.takeOutput()
  const frame = { line: input ?? line, events: [...session.events] }
  if (standing === 'ended') {
    shell.keep()
    const { machine } = session
    results.add(machine)
    return { ...frame, transcript: toTranscript(run.exitCode ?? interrupted, output), machine }
  }
  const { shown, prompt } = standing === 'reading' ? splitPrompt(output) : { shown: output, prompt: '' }
  const machine = suspended(session.machine, {
    line,
    prompt,
    ...standingOf(standing),
    before,
    ...(input === undefined ? {} : { input }),
  })
  continuations.set(machine, continuation)
  results.add(machine)
  return { ...frame, transcript: toTranscript(0, shown), machine }
}

function standingOf(standing: Standing): Pick<Foreground, 'reads'> {
  return { reads: standing === 'reading' }
}

function suspended(machine: Machine, foreground: Foreground): Machine {
  return { ...machine, host: { ...machine.host, foreground } }
}

/** Goes on with a machine, which somebody may have changed in between, and with a new list of events. */
function resume(session: Session, machine: Machine): void {
  const { foreground: _, ...host } = machine.host
  session.events.length = 0
  session.bursts.clear()
  session.machine = { ...machine, host }
}

/** A line gets its end; keys are what they are. */
function typedText(input: string | undefined): string | undefined {
  return input === undefined || isControl(input) ? input : `${input}\n`
}

/** The command line that stands in a machine's foreground, in motion; brought back by going the way again where need be. */
function continuationOf(machine: Machine): Continuation {
  const steps: Machine[] = []
  let origin = machine
  let continuation = takeContinuation(origin)
  while (continuation === undefined && origin.host.foreground !== undefined) {
    steps.push(origin)
    const { before, line } = origin.host.foreground
    origin = before
    continuation = origin.host.foreground === undefined ? prepare(origin, line) : takeContinuation(origin)
  }
  if (continuation === undefined) throw new Error('nothing stands in the foreground')
  let current = origin
  for (const step of steps.reverse()) {
    const { input } = foregroundIn(step)
    current = proceed(continuation, current, input).machine
    takeContinuation(current)
    // somebody has changed the machine in between, by the file editor for example
    if (!results.has(step)) current = step
  }
  return continuation
}

function foregroundIn({ host }: Machine): Foreground {
  if (host.foreground === undefined) throw new Error('nothing stands in the foreground')
  return host.foreground
}

function takeContinuation(machine: Machine): Continuation | undefined {
  const continuation = continuations.get(machine)
  continuations.delete(machine)
  return continuation
}
