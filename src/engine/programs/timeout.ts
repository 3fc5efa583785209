/** `timeout` of GNU coreutils (src/timeout.c), whose exit code says that the time was over. */
import type { ChildExit, Process, Program, SignalName, Wait } from '../processes/program'
import { parseSignal } from '../processes/signals'
import { AppletFailure } from '../shell/applets/applet'
import { parseOptions, UsageError } from '../shell/applets/options'
import { duration } from '../shell/applets/support/numbers'
import { startProgram } from '../shell/applets/support/run'

const longOptions = {
  signal: 's',
  'kill-after': 'k',
  verbose: 'v',
  foreground: 'f',
  'preserve-status': 'p',
} as const

/** Exit codes: the command line was wrong, and the time was over. */
const wrongUse = 125
const timedOut = 124
/** That of a process that KILL ended. */
const killed = 137

export const timeoutProgram: Program = function* (process) {
  try {
    return yield* run(process)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const complaint = error.complaint === undefined ? '' : `timeout: ${error.complaint}\n`
    process.write(2, `${complaint}Try 'timeout --help' for more information.\n`)
    return wrongUse
  }
}

function* run(process: Process): Generator<Wait, number, void> {
  const options = parseOptions(process.arguments.slice(1), '+s:k:vfp', longOptions)
  const [limitText = '', ...argv] = options.operands
  const [command = ''] = argv
  if (argv.length === 0) throw new UsageError()
  const limit = milliseconds(limitText)
  const grace = options.value('k')
  const steps: Step[] = [
    { after: limit, signal: signalOf(options.value('s') ?? 'TERM') },
    ...(grace === undefined ? [] : [{ after: milliseconds(grace), signal: 'KILL' as const }]),
  ]
  const child = startProgram(process, argv)
  if (typeof child !== 'number') {
    process.write(2, `timeout: failed to run command ‘${command}’: ${child.words}\n`)
    return child.exitCode
  }
  const sent: SignalName[] = []
  const exit = yield* waitWith(process, child, function* (watcher) {
    for (const { after, signal } of steps) {
      yield* watcher.sleep(after)
      sent.push(signal)
      if (options.has('v')) watcher.write(2, `timeout: sending signal ${signal} to command ‘${command}’\n`)
      watcher.kill(child, signal)
    }
    return 0
  })
  return exitCodeOf(process, exit, sent, options.has('p'))
}

/** A signal, and how many milliseconds after the one before it is sent. */
type Step = { readonly after: number; readonly signal: SignalName }

/** Waits for the child while another process watches the time. */
function* waitWith(process: Process, child: number, watch: Program): Generator<Wait, ChildExit, void> {
  const watcher = process.fork(watch)
  const exit = (yield* process.waitForChild(child)) ?? { processId: child, exitCode: 0 }
  process.kill(watcher, 'KILL')
  yield* process.waitForChild(watcher)
  return exit
}

/** Where it had to be KILL, `timeout` ends by it as well. */
function exitCodeOf(process: Process, exit: ChildExit, sent: readonly SignalName[], preserved: boolean): number {
  if (sent.length === 0 || preserved) return exit.exitCode
  if (sent.at(-1) !== 'KILL') return timedOut
  process.kill(process.id, 'KILL')
  return killed
}

/** 0 is no limit. Throws UsageError. */
function milliseconds(text: string): number {
  try {
    return duration(text) || Number.POSITIVE_INFINITY
  } catch (error) {
    if (error instanceof AppletFailure) throw new UsageError(`invalid time interval ‘${text}’`)
    throw error
  }
}

/** Throws UsageError. */
function signalOf(text: string): SignalName {
  const signal = parseSignal(text)
  if (signal === undefined) throw new UsageError(`‘${text}’: invalid signal`)
  return signal
}
