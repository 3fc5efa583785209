/** `wget`, `nc`, `telnet`, `nslookup`: clients that find no servers, because the simulated programs do not listen. */
import type { Wait } from '../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
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
    const [host = ''] = operands
    const address = process.lookUpHost(host)
    const server = '127.0.0.11'
    if (address === undefined) {
      yield* process.sleep(10_000)
      process.write(1, ';; connection timed out; no servers could be reached\n\n')
      return 1
    }
    process.write(
      1,
      `Server:\t\t${server}\nAddress:\t${server}:53\n\nNon-authoritative answer:\nName:\t${host}\nAddress: ${address}\n\n`,
    )
    return 0
  },
})
