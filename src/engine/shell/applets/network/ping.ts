/** `ping`: asks whether an address answers. */
import type { Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { addressOf, hasRoute } from '../support/addresses'
import { duration, wholeNumber } from '../support/numbers'

export const ping = defineApplet({
  name: 'ping',
  options: 'qAvt:c:s:I:w:W:i:p:4n',
  minimumOperands: 1,
  maximumOperands: 1,
  *run(invocation): Generator<Wait, number, void> {
    const { process, options, operands } = invocation
    const [host = ''] = operands
    const address = addressOf(process, host)
    if (address === undefined) throw new AppletFailure(`bad address '${host}'`)
    const size = wholeNumber(options.value('s') ?? '56')
    process.write(1, `PING ${host} (${address}): ${size} data bytes\n`)
    if (!process.can('NET_RAW')) throw new AppletFailure('permission denied (are you root?)')
    if (!hasRoute(process, address)) throw new AppletFailure('sendto: Network is unreachable')
    const tally = yield* sendAll(invocation, address, size)
    process.write(1, summary(host, tally))
    return tally.received > 0 ? 0 : 1
  },
})

type Tally = { readonly sent: number; readonly received: number }

/** The simulated network is quick and does not vary. */
const roundTrip = '0.100'

/** One packet a second; after the last one, waits for an answer. */
function* sendAll({ process, options }: Invocation, address: string, size: number): Generator<Wait, Tally, void> {
  const count = options.value('c')
  const wanted = count === undefined ? Number.POSITIVE_INFINITY : wholeNumber(count)
  const deadline = options.value('w')
  const end = deadline === undefined ? Number.POSITIVE_INFINITY : process.now() + duration(deadline)
  const patience = duration(options.value('W') ?? '10')
  const pause = duration(options.value('i') ?? '1')
  let received = 0
  let sent = 0
  process.setSignalAction('INT', 'note')
  while (sent < wanted && process.now() < end) {
    if (sent > 0) yield* process.sleep(pause)
    if (process.takeSignals().length > 0) return { sent, received }
    sent += 1
    if (!process.network.reachable(address)) continue
    received += 1
    if (!options.has('q')) {
      process.write(1, `${size + 8} bytes from ${address}: seq=${sent - 1} ttl=64 time=${roundTrip} ms\n`)
    }
  }
  if (received < sent) yield* process.sleep(Math.min(patience, end - process.now()))
  return { sent, received }
}

function summary(host: string, { sent, received }: Tally): string {
  const loss = sent === 0 ? 0 : Math.floor(((sent - received) * 100) / sent)
  const counts = `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${received} packets received, ${loss}% packet loss\n`
  if (received === 0) return counts
  return `${counts}round-trip min/avg/max = ${roundTrip}/${roundTrip}/${roundTrip} ms\n`
}
