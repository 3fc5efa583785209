/** `curl`: asks HTTP servers and shows what they answer (curl 8.14). The table of progress is left out. */
import { FileSystemError } from '../filesystem/file-system'
import { baseName } from '../filesystem/paths'
import type { Process, Program, Wait } from '../processes/program'
import { type ParsedOptions, parseOptions, UsageError } from '../shell/applets/options'
import { ask, parseAddress, type Question, type Reply, type WebAddress } from './http/client'
import type { HttpResponse } from './http/messages'

const version = '8.14.1'

/** Ends a transfer with curl's exit code and words. */
class TransferFailure extends Error {
  override readonly name = 'TransferFailure'
  readonly exitCode: number

  constructor(exitCode: number, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}

const letters = 'sSfiILvOkVGo:X:H:d:m:A:w:r:'
const longOptions = {
  'connect-timeout': 'm',
  data: 'd',
  fail: 'f',
  get: 'G',
  head: 'I',
  header: 'H',
  include: 'i',
  insecure: 'k',
  location: 'L',
  'max-time': 'm',
  output: 'o',
  'remote-name': 'O',
  request: 'X',
  retry: 'r',
  'show-error': 'S',
  silent: 's',
  'user-agent': 'A',
  verbose: 'v',
  version: 'V',
  'write-out': 'w',
}

function methodOf(options: ParsedOptions): string {
  const given = options.value('X')
  if (given !== undefined) return given
  if (options.has('I')) return 'HEAD'
  return options.has('d') && !options.has('G') ? 'POST' : 'GET'
}

function questionFor(options: ParsedOptions, address: WebAddress): Question {
  const patience = options.value('m')
  const data = options.values('d').join('&')
  const body = new TextEncoder().encode(data)
  const own: (readonly [string, string])[] = options.values('H').map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()]
  })
  const named = new Set(own.map(([name]) => name.toLowerCase()))
  const usual: readonly (readonly [string, string])[] = [
    ['Host', address.authority],
    ['User-Agent', options.value('A') ?? `curl/${version}`],
    ['Accept', '*/*'],
    ...(options.has('d')
      ? ([
          ['Content-Length', String(body.length)],
          ['Content-Type', 'application/x-www-form-urlencoded'],
        ] as const)
      : []),
  ]
  return {
    method: methodOf(options),
    address,
    headers: [...usual.filter(([name]) => !named.has(name.toLowerCase())), ...own],
    ...(options.has('d') ? { body } : {}),
    ...(patience === undefined ? {} : { patience: Number(patience) * 1000 }),
  }
}

/** The words for a transfer that did not come about (curl, lib/strerror.c and lib/connect.c). */
function failureOf(reply: Exclude<Reply, { readonly outcome: 'answered' }>, question: Question): TransferFailure {
  const { host, port } = question.address
  switch (reply.outcome) {
    case 'unknown-host':
      return new TransferFailure(6, `Could not resolve host: ${host}`)
    case 'refused':
    case 'no-route':
    case 'unreachable':
      return new TransferFailure(7, `Failed to connect to ${host} port ${port} after 0 ms: Could not connect to server`)
    case 'reset':
      return new TransferFailure(56, 'Recv failure: Connection reset by peer')
    case 'silent':
      return new TransferFailure(
        28,
        `Operation timed out after ${question.patience ?? 0} milliseconds with 0 bytes received`,
      )
    case 'unreadable':
      return new TransferFailure(1, 'Received HTTP/0.9 when not allowed')
  }
}

const redirections = new Set([301, 302, 303, 307, 308])
const mostRedirections = 50

function headText({ version: protocol = 'HTTP/1.1', status, reason, headers }: HttpResponse): string {
  const lines = [`${protocol} ${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  return `${lines.join('\r\n')}\r\n\r\n`
}

function headerOf({ headers }: HttpResponse, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1]
}

function traceTo(process: Process, question: Question, reply: Extract<Reply, { readonly outcome: 'answered' }>): void {
  const { address, method, headers } = question
  const lines = [
    `* Host ${address.authority} was resolved.`,
    `*   Trying ${reply.ipAddress}:${address.port}...`,
    `* Connected to ${address.host} (${reply.ipAddress}) port ${address.port}`,
    `> ${method} ${address.target} HTTP/1.1`,
    ...headers.map(([name, value]) => `> ${name}: ${value}`),
    '> ',
    `< HTTP/1.1 ${reply.response.status} ${reply.response.reason}`,
    ...reply.response.headers.map(([name, value]) => `< ${name}: ${value}`),
    '< ',
  ]
  process.write(2, `${lines.join('\n')}\n`)
}

/** Asks, and follows redirections where that was wanted; heads of all answers are handed to `show`. */
function* transfer(
  process: Process,
  options: ParsedOptions,
  url: string,
  show: (text: string) => void,
): Generator<Wait, HttpResponse, void> {
  let target = url
  for (let followed = 0; followed <= mostRedirections; followed += 1) {
    const address = parseAddress(target)
    if (address === undefined) throw new TransferFailure(3, 'URL rejected: No host part in the URL')
    if (address.scheme === 'https') throw new TransferFailure(35, 'https is not simulated in Layerlab')
    if (address.scheme !== 'http') throw new TransferFailure(1, `Protocol "${address.scheme}" not supported`)
    const question = questionFor(options, address)
    const reply = yield* ask(process, question)
    if (reply.outcome !== 'answered') throw failureOf(reply, question)
    if (options.has('v')) traceTo(process, question, reply)
    const { response } = reply
    if (options.has('i', 'I')) show(headText(response))
    const location = headerOf(response, 'location')
    if (!options.has('L') || location === undefined || !redirections.has(response.status)) return response
    target = location.startsWith('/') ? `http://${address.authority}${location}` : location
  }
  throw new TransferFailure(47, `Maximum (${mostRedirections}) redirects followed`)
}

/** `-w`: variables and escapes in a format. */
function writeOut(format: string, { status, body }: HttpResponse): string {
  const values: Readonly<Record<string, string>> = {
    http_code: String(status).padStart(3, '0'),
    response_code: String(status).padStart(3, '0'),
    size_download: String(body.length),
  }
  return format
    .replace(/%\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t')
    .replaceAll('\\r', '\r')
}

function outputName(options: ParsedOptions, url: string): string | undefined {
  if (options.has('O')) return baseName((parseAddress(url)?.target ?? '/').replace(/\?.*/, ''))
  const name = options.value('o')
  return name === '-' ? undefined : name
}

/** Opens the descriptor that answers are written to. */
function openOutput(process: Process, options: ParsedOptions, url: string): number {
  const name = outputName(options, url)
  if (name === undefined) return 1
  if (name === '') throw new TransferFailure(23, 'Remote filename has no length')
  try {
    return process.open(name, 'write')
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new TransferFailure(23, 'client returned ERROR on write, 0 bytes written')
  }
}

function* fetchOne(process: Process, options: ParsedOptions, url: string): Generator<Wait, number, void> {
  const pieces: (string | Uint8Array)[] = []
  const response = yield* transfer(process, options, url, (text) => pieces.push(text))
  const refused = options.has('f') && response.status >= 400
  if (refused) {
    const format = options.value('w')
    if (format !== undefined) process.write(1, writeOut(format, response))
    throw new TransferFailure(22, `The requested URL returned error: ${response.status}`)
  }
  if (!options.has('I')) pieces.push(response.body)
  const output = openOutput(process, options, url)
  for (const piece of pieces) process.write(output, piece)
  if (output !== 1) process.close(output)
  const format = options.value('w')
  if (format !== undefined) process.write(1, writeOut(format, response))
  return 0
}

const hint = "curl: try 'curl --help' or 'curl --manual' for more information\n"

function readOptions(process: Process): ParsedOptions | number {
  try {
    return parseOptions(process.arguments.slice(1), letters, longOptions)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const option = /'([^']*)'/.exec(error.complaint ?? '')?.[1] ?? ''
    const name = option.startsWith('-') ? option : `-${option}`
    const reason = error.complaint?.includes('requires') ? 'requires parameter' : 'is unknown'
    process.write(2, `curl: option ${name}: ${reason}\n${hint}`)
    return 2
  }
}

/** The program behind `curl`. */
export const curlProgram: Program = function* curl(process) {
  const options = readOptions(process)
  if (typeof options === 'number') return options
  if (options.has('V')) {
    process.write(1, `curl ${version} (x86_64-pc-linux-gnu) libcurl/${version}\nProtocols: http\n`)
    return 0
  }
  if (options.operands.length === 0) {
    process.write(2, `curl: (2) no URL specified\n${hint}`)
    return 2
  }
  let exitCode = 0
  for (const url of options.operands) {
    try {
      exitCode = yield* fetchOne(process, options, url)
    } catch (error) {
      if (!(error instanceof TransferFailure)) throw error
      if (!options.has('s') || options.has('S')) process.write(2, `curl: (${error.exitCode}) ${error.message}\n`)
      exitCode = error.exitCode
    }
  }
  return exitCode
}
