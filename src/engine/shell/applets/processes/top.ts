/** `top`: the processes again and again, on a cleared screen or, with -b, one listing after another. */
import { residentSize } from '../../../processes/memory'
import type { Process, SignalName, Wait } from '../../../processes/program'
import { exitCodeOfSignal } from '../../../processes/signals'
import { defineApplet, type Invocation } from '../applet'
import { userName } from '../support/accounts'
import { printableCommand } from '../support/command-lines'
import { duration, wholeNumber } from '../support/numbers'

export const top = defineApplet({
  name: 'top',
  options: 'bHn:d:',
  *run({ process, options }: Invocation): Generator<Wait, number, void> {
    const rounds = options.value('n')
    const pause = duration(options.value('d') ?? '5')
    const draw = options.has('b') ? drawListing : drawScreen
    const readsKeys = !options.has('b') && process.isTerminal(0)
    // even as the first process of a container it ends by these, which the kernel would keep from it
    for (const signal of fatalSignals) process.setSignalAction(signal, 'note')
    if (readsKeys) process.setRawInput(0, true)
    let ending: number | undefined
    for (let left = rounds === undefined ? Number.POSITIVE_INFINITY : wholeNumber(rounds); left > 0; left -= 1) {
      draw(process)
      if (left > 1) ending = yield* waitForNext(process, pause, readsKeys)
      if (ending !== undefined) break
    }
    if (readsKeys) process.setRawInput(0, false)
    return ending ?? 0
  },
})

const fatalSignals: readonly SignalName[] = ['TERM', 'INT', 'HUP', 'QUIT']
const controlC = '\u0003'

/** Waits for the next round; the exit code when a signal or a key ends the display. Other keys bring the round forward. */
function* waitForNext(process: Process, pause: number, readsKeys: boolean): Generator<Wait, number | undefined, void> {
  if (readsKeys) yield* process.poll(0, process.now() + pause)
  else yield* process.sleep(pause)
  const [signal] = process.takeSignals()
  if (signal !== undefined) return exitCodeOfSignal(signal)
  if (!readsKeys || !process.isReadable(0)) return undefined
  const keys = yield* process.read(0)
  const text = keys === undefined ? 'q' : new TextDecoder().decode(keys)
  return text.includes('q') || text.includes(controlC) ? 0 : undefined
}

function drawListing(process: Process): void {
  process.write(
    1,
    linesOf(process)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

/** Home, each line with what stood behind it cleared, and the rest of the screen (busybox, procps/top.c). */
function drawScreen(process: Process): void {
  const lines = linesOf(process).map((line, index) => (index === headingLine ? `\u001b[7m${line}\u001b[m` : line))
  process.write(1, `\u001b[H${lines.join('\u001b[K\n')}\u001b[K\u001b[J\r`)
}

/** What the simulated host's memory looks like, as shares of the whole. */
const usedShare = 0.034

/** Which of the lines names the columns. */
const headingLine = 3

function linesOf(process: Process): readonly string[] {
  const total = Math.floor(process.system.memoryTotal / 1024)
  const used = Math.floor(total * usedShare)
  const entries = process.processes()
  const rows = entries.map((entry) =>
    [
      `${entry.id}`.padStart(5),
      `${entry.parentId}`.padStart(5),
      (userName(process, entry.userId) ?? `${entry.userId}`).padEnd(8),
      entry.state.padEnd(4),
      `${residentSize}`.padStart(6),
      '0%'.padStart(4),
      '0%'.padStart(4),
      printableCommand(entry.command),
    ].join(' '),
  )
  const header = [
    `Mem: ${used}K used, ${total - used}K free, 8872K shrd, 60000K buff, 500000K cached`,
    'CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq',
    `Load average: 0.00 0.00 0.00 1/${entries.length} ${process.id}`,
    '  PID  PPID USER     STAT   RSS %RSS %CPU COMMAND',
  ]
  return [...header, ...rows]
}
