/** `nc`, `telnet`, `nslookup`: clients that speak to no server here. `wget` has a file of its own. */
import type { Process, Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { readOptional } from '../support/accounts'
import { addressOf, hasRoute } from '../support/addresses'

/** Fails as `connect(2)` does: no route, no host, or nobody listening. */
function* refuseConnection({ process }: Invocation, host: string): Generator<Wait, never, void> {
  const address = addressOf(process, host)
  if (address === undefined) throw new AppletFailure(`bad address '${host}'`)
  if (!hasRoute(process, address)) {
    throw new AppletFailure(`can't connect to remote host (${address}): Network is unreachable`)
  }
  if (!process.reachable(address)) {
    yield* process.sleep(3000)
    throw new AppletFailure(`can't connect to remote host (${address}): Host is unreachable`)
  }
  throw new AppletFailure(`can't connect to remote host (${address}): Connection refused`)
}

export const wget = defineApplet({
  name: 'wget',
  options: 'cqSO:o:P:Y:U:T:t:',
  longOptions: { quiet: 'q', 'output-document': 'O', 'no-check-certificate': 'c' },
  minimumOperands: 1,
  *run(invocation): Generator<Wait, number, void> {
    const { process, options, operands } = invocation
    const [url = ''] = operands
    const match = /^(?:([a-z]+):\/\/)?([^/:]+)(?::(\d+))?/.exec(url)
    const [, scheme = 'http', host = '', port = scheme === 'https' ? '443' : '80'] = match ?? []
    if (scheme !== 'http' && scheme !== 'https') throw new AppletFailure(`not an http or ftp url: ${url}`)
    const address = addressOf(process, host)
    if (address !== undefined && !options.has('q')) {
      process.write(2, `Connecting to ${host}${match?.[3] === undefined ? '' : `:${port}`} (${address}:${port})\n`)
    }
    return yield* refuseConnection(invocation, host)
  },
})

export const nc = defineApplet({
  name: 'nc',
  options: 'i:w:lp:f:e:',
  minimumOperands: 0,
  *run(invocation): Generator<Wait, number, void> {
    const { options, operands } = invocation
    if (options.has('l', 'p')) throw new AppletFailure('listening on a port is not simulated in Layerlab')
    const [host, port] = operands
    if (host === undefined || port === undefined) throw new UsageError()
    return yield* refuseConnection(invocation, host)
  },
})

export const telnet = defineApplet({
  name: 'telnet',
  options: 'al:',
  minimumOperands: 1,
  run: (invocation) => refuseConnection(invocation, invocation.operands[0] ?? ''),
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
    const address = process.lookUpHost(host)
    const known = address !== undefined && host !== 'localhost'
    const failure = `** server can't find ${host}: SERVFAIL\n\n`
    const answer = 'Non-authoritative answer:\n'
    process.write(
      1,
      heading + (known ? `${answer}Name:\t${host}\nAddress: ${address}\n\n${answer}\n` : failure + failure),
    )
    return known ? 0 : 1
  },
})

/** Docker's own name server, in networks that `docker network create` made. */
const embeddedServer = '127.0.0.11'

function nameServer(process: Process): string {
  return /^nameserver (\S+)/m.exec(readOptional(process, '/etc/resolv.conf'))?.[1] ?? '127.0.0.1'
}
