/** `nc`, `telnet`, `nslookup`: clients that say something and print what comes back. */
import type { Process, Wait } from '../../../processes/program'
import { type IncomingRequest, listenAddresses } from '../../../processes/sockets'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { readOptional } from '../support/accounts'
import { addressOf, hasRoute } from '../support/addresses'
import { connectionFailure } from './connection-failure'

/** Sends all of standard input to a port and prints the answer. */
function* talk({ process }: Invocation, host: string, port: string): Generator<Wait, number, void> {
  const address = addressOf(process, host)
  if (address === undefined) throw new AppletFailure(`bad address '${host}'`)
  if (!hasRoute(process, address)) throw connectionFailure(address, 'no-route')
  const exchange = yield* process.network.exchange(address, Number(port), yield* process.readAll(0))
  if (exchange.outcome === 'answered') process.write(1, exchange.data)
  else if (exchange.outcome !== 'reset' && exchange.outcome !== 'silent') {
    throw connectionFailure(address, exchange.outcome)
  }
  return 0
}

/** Ports that the kernel gives to those who ask for none begin here. */
const firstFreePort = 32_768

/** Takes one connection: prints what the client says, and answers with all of standard input. */
function* hear({ process, options, operands }: Invocation): Generator<Wait, number, void> {
  if (operands.length > 0) throw new AppletFailure('bind: Cannot assign requested address')
  const port = Number(options.value('p') ?? firstFreePort)
  if (!process.network.listen(port, listenAddresses.dual)) throw new AppletFailure('bind: Address already in use')
  let incoming: IncomingRequest | undefined
  while (incoming === undefined) incoming = yield* process.network.accept()
  process.network.answer(incoming.connection, yield* process.readAll(0))
  process.write(1, incoming.data)
  return 0
}

export const nc = defineApplet({
  name: 'nc',
  options: 'i:w:lp:f:e:',
  minimumOperands: 0,
  *run(invocation): Generator<Wait, number, void> {
    const { options, operands } = invocation
    if (options.has('e')) throw new AppletFailure('running a program for a connection is not simulated in Layerlab')
    if (options.has('l')) return yield* hear(invocation)
    const [host, port] = operands
    if (host === undefined || port === undefined) throw new UsageError()
    return yield* talk(invocation, host, port)
  },
})

export const telnet = defineApplet({
  name: 'telnet',
  options: 'al:',
  minimumOperands: 1,
  run: (invocation) => talk(invocation, invocation.operands[0] ?? '', invocation.operands[1] ?? '23'),
})

export const nslookup = defineApplet({
  name: 'nslookup',
  rewrite: (words) => words.filter((word) => !word.startsWith('-type=') && word !== '-debug'),
  minimumOperands: 1,
  maximumOperands: 2,
  *run({ process, operands }) {
    const [host = '', server = nameServer(process)] = operands
    if (!hasRoute(process, server)) {
      throw new AppletFailure(`can't connect to remote host (${server}): Network is unreachable`)
    }
    const heading = `Server:\t\t${server}\nAddress:\t${server}:53\n\n`
    if (server !== embeddedServer) {
      yield* process.sleep(10_000)
      process.write(1, ';; connection timed out; no servers could be reached\n\n')
      return 1
    }
    const addresses = process.network.lookUpAddresses(host)
    const known = addresses.length > 0 && host !== 'localhost'
    const failure = `** server can't find ${host}: SERVFAIL\n\n`
    const answer = 'Non-authoritative answer:\n'
    const lines = addresses.map((address) => `Name:\t${host}\nAddress: ${address}\n`)
    process.write(1, heading + (known ? `${answer}${lines.join('')}\n${answer}\n` : failure + failure))
    return known ? 0 : 1
  },
})

/** Docker's own name server, in networks that `docker network create` made. */
const embeddedServer = '127.0.0.11'

function nameServer(process: Process): string {
  return /^nameserver (\S+)/m.exec(readOptional(process, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1'
}
