/** Applets that run another program: `env`, `timeout`, `time`, `setsid`, `chroot`, `watch`. */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process, SignalName, Wait } from '../../../processes/program'
import { parseSignal } from '../../../processes/signals'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { duration } from '../support/numbers'
import { becomeProgram, runProgram } from '../support/run'

export const env = defineApplet({
  name: 'env',
  options: '+iu:0',
  longOptions: { 'ignore-environment': 'i', unset: 'u', null: '0' },
  run({ process, options, operands }) {
    const { environment } = process
    const words = operands[0] === '-' ? operands.slice(1) : operands
    if (options.has('i') || words !== operands) environment.clear()
    for (const name of options.values('u')) environment.delete(name)
    const first = words.findIndex((word) => !word.includes('='))
    const assignments = first < 0 ? words : words.slice(0, first)
    for (const word of assignments) {
      const equals = word.indexOf('=')
      environment.set(word.slice(0, equals), word.slice(equals + 1))
    }
    if (first >= 0) return become({ process }, words.slice(first))
    const end = options.has('0') ? '\0' : '\n'
    process.write(1, [...environment].map(([name, value]) => `${name}=${value}${end}`).join(''))
    return 0
  },
})

/** Replaces the process, or ends it with `can't execute`. */
function become({ process }: Pick<Invocation, 'process'>, argv: readonly string[]): never {
  const failure = becomeProgram(process, argv)
  throw new AppletFailure(`can't execute '${argv[0] ?? ''}': ${failure.words}`, failure.exitCode)
}

export const setsid = defineApplet({
  name: 'setsid',
  options: '+c',
  minimumOperands: 1,
  run: (invocation) => become(invocation, invocation.operands),
})

export const chroot = defineApplet({
  name: 'chroot',
  options: '+',
  minimumOperands: 1,
  run(invocation) {
    const { process, operands } = invocation
    const [root = '/', ...argv] = operands
    if (!process.files.exists(process.resolve(root))) {
      throw new AppletFailure(`can't change root directory to '${root}': No such file or directory`)
    }
    if (!process.can('SYS_CHROOT')) {
      throw new AppletFailure(`can't change root directory to '${root}': Operation not permitted`)
    }
    if (process.files.realPath(process.resolve(root)) !== '/') {
      throw new AppletFailure(`changing the root directory to '${root}' is not simulated in Layerlab`)
    }
    process.workingDirectory = '/'
    return become(invocation, argv.length === 0 ? ['/bin/sh', '-i'] : argv)
  },
})

/** The program runs in place of `timeout` itself; a process on its own watches the time and sends the signal. */
export const timeout = defineApplet({
  name: 'timeout',
  options: '+s:k:',
  minimumOperands: 2,
  *run(invocation) {
    const { process, options, operands } = invocation
    const [limitText = '', ...argv] = operands
    const given = options.value('s')
    const signal = given === undefined ? 'TERM' : parseSignal(given)
    if (signal === undefined) throw new AppletFailure(`unknown signal '${given ?? ''}'`)
    const limit = duration(limitText)
    const grace = options.value('k')
    const graceTime = grace === undefined ? undefined : duration(grace)
    const target = process.id
    const parent = process.fork(function* (middle) {
      yield* []
      middle.fork(function* (watcher) {
        if (!(yield* outlasts(watcher, target, limit)) || !sendSignal(watcher, target, signal)) return 0
        if (graceTime === undefined || !(yield* outlasts(watcher, target, graceTime))) return 0
        sendSignal(watcher, target, 'KILL')
        return 0
      })
      return 0
    })
    yield* process.waitForChild(parent)
    return become(invocation, argv)
  },
})

/** Waits, looking every second whether the process is still there: true when it is at the end. */
function* outlasts(watcher: Process, target: number, time: number): Generator<Wait, boolean, void> {
  for (let left = time; left > 0; left -= 1000) {
    yield* watcher.sleep(Math.min(left, 1000))
    if (!sendSignal(watcher, target, 0)) return false
  }
  return true
}

/** True when the process is there. */
function sendSignal(sender: Process, processId: number, signal: SignalName | 0): boolean {
  try {
    sender.kill(processId, signal)
    return true
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}

export const time = defineApplet({
  name: 'time',
  options: '+vpao:f:',
  minimumOperands: 1,
  *run(invocation) {
    const { process, options, operands, name } = invocation
    const start = process.now()
    const ended = yield* runProgram(process, operands)
    if ('error' in ended && ended.error === 'EAGAIN') throw new AppletFailure(`vfork: ${ended.words}`)
    if ('error' in ended) process.write(2, `${name}: can't execute '${operands[0] ?? ''}': ${ended.words}\n`)
    if (ended.exitCode !== 0) process.write(2, `Command exited with non-zero status ${ended.exitCode}\n`)
    const seconds = (process.now() - start) / 1000
    const show = (value: number): string =>
      options.has('p') ? value.toFixed(2) : `${Math.floor(value / 60)}m ${(value % 60).toFixed(2)}s`
    const separator = options.has('p') ? ' ' : '\t'
    const rows = [
      ['real', seconds],
      ['user', 0],
      ['sys', 0],
    ] as const
    process.write(2, rows.map(([title, value]) => `${title}${separator}${show(value)}\n`).join(''))
    return ended.exitCode
  },
})

export const watch = defineApplet({
  name: 'watch',
  options: '+n:tx',
  minimumOperands: 1,
  *run(invocation): Generator<Wait, number, void> {
    const { process, options, operands } = invocation
    const pause = duration(options.value('n') ?? '2')
    for (;;) {
      if (!options.has('t')) process.write(1, `Every ${pause / 1000}.0s: ${operands.join(' ')}\n\n`)
      yield* runProgram(process, options.has('x') ? operands : ['/bin/sh', '-c', operands.join(' ')])
      yield* process.sleep(pause)
    }
  },
})
