/** The client's side of HTTP: finding the server, asking, and understanding the answer. */
import type { Process, Wait } from '../../processes/program'
import { addressOf, hasRoute } from '../../shell/applets/support/addresses'
import { formatRequest, type HttpResponse, parseResponse } from './messages'

export type WebAddress = {
  readonly scheme: string
  readonly host: string
  readonly port: number
  /** Path and query, beginning with a slash. */
  readonly target: string
  /** As it belongs into the header Host. */
  readonly authority: string
}

/** Reads `[http://]host[:port][/path]`; undefined when it is none. */
export function parseAddress(text: string): WebAddress | undefined {
  const match = /^(?:([a-z]+):\/\/)?(?:[^@/]*@)?([^/:?#]+)(?::(\d+))?([/?][^#]*)?/i.exec(text)
  const [, scheme = 'http', host = '', givenPort, path = '/'] = match ?? []
  if (host === '' || (match?.[1] === undefined && text.includes('://'))) return undefined
  const port = Number(givenPort ?? (scheme === 'https' ? 443 : 80))
  const target = path.startsWith('/') ? path : `/${path}`
  return { scheme, host, port, target, authority: givenPort === undefined ? host : `${host}:${givenPort}` }
}

export type Question = {
  readonly method: string
  readonly address: WebAddress
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: Uint8Array
  /** Milliseconds to wait for a silent server. */
  readonly patience?: number
}

export type Reply =
  | { readonly outcome: 'answered'; readonly response: HttpResponse; readonly ipAddress: string }
  | { readonly outcome: 'unknown-host' }
  | {
      readonly outcome: 'no-route' | 'refused' | 'unreachable' | 'reset' | 'silent' | 'unreadable'
      readonly ipAddress: string
    }

/** Asks a server. */
export function* ask(process: Process, { address, ...question }: Question): Generator<Wait, Reply, void> {
  const ipAddress = addressOf(process, address.host)
  if (ipAddress === undefined) return { outcome: 'unknown-host' }
  const data = formatRequest(question.method, address.target, question.headers, question.body)
  const exchange = yield* process.network.exchange(ipAddress, address.port, data, question.patience)
  if (exchange.outcome === 'unreachable' && !hasRoute(process, ipAddress)) return { outcome: 'no-route', ipAddress }
  if (exchange.outcome !== 'answered') return { outcome: exchange.outcome, ipAddress }
  const response = parseResponse(exchange.data)
  return response === undefined ? { outcome: 'unreadable', ipAddress } : { outcome: 'answered', response, ipAddress }
}
