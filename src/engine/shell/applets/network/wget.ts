/** `wget`: fetches a file over HTTP. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { ask, parseAddress, type Reply, type WebAddress } from '../../../programs/http/client'
import type { HttpResponse } from '../../../programs/http/messages'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { addressOf } from '../support/addresses'
import { connectionFailure } from './connection-failure'

/** Milliseconds until a silent server is given up, without -T. */
const usualPatience = 900_000

/** How long the kernel looks for an address that nobody has, in milliseconds. */
const searchTime = 3000

export const wget = defineApplet({
  name: 'wget',
  options: 'cqSso:O:P:Y:U:T:t:H:d:',
  longOptions: {
    quiet: 'q',
    spider: 's',
    header: 'H',
    'post-data': 'd',
    'output-document': 'O',
    'no-check-certificate': 'c',
    'server-response': 'S',
    timeout: 'T',
    'user-agent': 'U',
  },
  minimumOperands: 1,
  *run(invocation): Generator<Wait, number, void> {
    for (const url of invocation.operands) yield* fetchOne(invocation, url)
    return 0
  },
})

function say({ process, options }: Invocation, text: string): void {
  if (!options.has('q')) process.write(2, text)
}

function* fetchOne(invocation: Invocation, url: string): Generator<Wait, void, void> {
  const { options } = invocation
  const address = parseAddress(url)
  const scheme = address?.scheme ?? ''
  if (address === undefined || !['http', 'https', 'ftp'].includes(scheme)) {
    throw new AppletFailure(`not an http or ftp url: ${url}`)
  }
  const response = yield* requestFollowing(invocation, address)
  if (options.has('s')) say(invocation, 'remote file exists\n')
  else save(invocation, address, response.body)
}

const mostRedirections = 5

function* requestFollowing(invocation: Invocation, first: WebAddress): Generator<Wait, HttpResponse, void> {
  let address = first
  for (let followed = 0; followed <= mostRedirections; followed += 1) {
    const response = yield* request(invocation, address)
    const target = response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    const { status, reason } = response
    if (status < 300) return response
    if (status >= 400 || target === undefined) {
      throw new AppletFailure(`server returned error: HTTP/1.1 ${status} ${reason}`)
    }
    const absolute = target.startsWith('/') ? `http://${address.authority}${target}` : target
    address = parseAddress(absolute) ?? address
  }
  throw new AppletFailure('too many redirections')
}

function* request(invocation: Invocation, address: WebAddress): Generator<Wait, HttpResponse, void> {
  const { process, options } = invocation
  announce(invocation, address)
  const data = options.value('d')
  const body = data === undefined ? undefined : new TextEncoder().encode(data)
  const patience = options.value('T')
  const reply = yield* ask(process, {
    method: body !== undefined ? 'POST' : options.has('s') ? 'HEAD' : 'GET',
    address,
    headers: headersOf(invocation, address, body),
    ...(body === undefined ? {} : { body }),
    patience: patience === undefined ? usualPatience : Number(patience) * 1000,
  })
  if (reply.outcome === 'unreachable') yield* process.sleep(searchTime)
  if (reply.outcome !== 'answered') throw failureOf(reply, address)
  const { response } = reply
  if (options.has('S')) {
    const lines = response.headers.map(([name, value]) => `  ${name}: ${value}\n`)
    process.write(2, `  HTTP/1.1 ${response.status} ${response.reason}\n${lines.join('')}  \n`)
  }
  return response
}

function announce(invocation: Invocation, { host, port, authority }: WebAddress): void {
  const ipAddress = addressOf(invocation.process, host)
  if (ipAddress !== undefined) say(invocation, `Connecting to ${authority} (${ipAddress}:${port})\n`)
}

function headersOf({ options }: Invocation, { authority }: WebAddress, body: Uint8Array | undefined) {
  const own = options.values('H').map((line): readonly [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  const type = 'application/x-www-form-urlencoded'
  const content: readonly (readonly [string, string])[] =
    body === undefined
      ? []
      : [
          ['Content-Type', type],
          ['Content-Length', String(body.length)],
        ]
  return [
    ['Host', authority] as const,
    ['User-Agent', options.value('U') ?? 'Wget'] as const,
    ['Connection', 'close'] as const,
    ...own,
    ...content,
  ]
}

function failureOf(reply: Exclude<Reply, { readonly outcome: 'answered' }>, { authority }: WebAddress): AppletFailure {
  switch (reply.outcome) {
    case 'unknown-host':
      return new AppletFailure(`bad address '${authority}'`)
    case 'reset':
      return new AppletFailure('error getting response')
    case 'silent':
      return new AppletFailure('download timed out')
    case 'unreadable':
      return new AppletFailure('bad response from server')
    default:
      return connectionFailure(reply.ipAddress, reply.outcome)
  }
}

/** The bar of a download that is complete. */
function progress(name: string, size: number): string {
  const shown = size < 100_000 ? String(size) : `${Math.round(size / 1024)}k`
  return `${name.slice(0, 20).padEnd(20)} 100% |${'*'.repeat(32)}| ${shown.padStart(5)}  0:00:00 ETA\n`
}

function save(invocation: Invocation, { target }: WebAddress, body: Uint8Array): void {
  const { process, options } = invocation
  const wanted = options.value('O')
  if (wanted === '-') {
    say(invocation, 'writing to stdout\n')
    process.write(1, body)
    say(invocation, `${progress('-', body.length)}written to stdout\n`)
    return
  }
  const name = target.replace(/\?.*/, '').split('/').at(-1) || 'index.html'
  const folder = options.value('P')
  const path = wanted ?? (folder === undefined ? name : `${folder}/${name}`)
  try {
    process.files.writeFile(process.resolve(path), body, { exclusive: wanted === undefined })
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`can't open '${path}': ${strerror(error.code)}`)
  }
  say(invocation, `saving to '${path}'\n${progress(path.split('/').at(-1) ?? path, body.length)}'${path}' saved\n`)
}
