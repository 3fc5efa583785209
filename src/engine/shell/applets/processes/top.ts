/** `top -b`: one look at the processes. The live display needs a terminal of its own and is not simulated. */
import type { Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { userName } from '../support/accounts'
import { printableCommand } from '../support/command-lines'
import { duration, wholeNumber } from '../support/numbers'

export const top = defineApplet({
  name: 'top',
  options: 'bHn:d:',
  *run(invocation): Generator<Wait, number, void> {
    const { process, options } = invocation
    if (!options.has('b')) throw new AppletFailure('the live display is not simulated in Layerlab; use top -b -n 1')
    const rounds = options.value('n')
    const pause = duration(options.value('d') ?? '5')
    for (let left = rounds === undefined ? Number.POSITIVE_INFINITY : wholeNumber(rounds); left > 0; left -= 1) {
      showRound(invocation)
      if (left > 1) yield* process.sleep(pause)
    }
    return 0
  },
})

/** What the simulated host's memory looks like, as shares of the whole. */
const usedShare = 0.034
const residentSize = 1024

function showRound({ process }: Invocation): void {
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
  process.write(1, [...header, ...rows].map((line) => `${line}\n`).join(''))
}
