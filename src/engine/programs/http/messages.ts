/** HTTP/1.1 messages as bytes and back (RFC 9112), as far as a request and an answer of known length need them. */

export type HttpRequest = {
  readonly method: string
  /** Path and query as they stand in the request line. */
  readonly target: string
  readonly version: string
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

export type HttpResponse = {
  readonly status: number
  readonly reason: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  readonly version?: string
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The words of the status codes that the servers here answer with (RFC 9110, section 15). */
const reasons: ReadonlyMap<number, string> = new Map([
  [200, 'OK'],
  [201, 'Created'],
  [204, 'No Content'],
  [301, 'Moved Permanently'],
  [302, 'Moved Temporarily'],
  [304, 'Not Modified'],
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Not Allowed'],
  [500, 'Internal Server Error'],
  [501, 'Not Implemented'],
  [502, 'Bad Gateway'],
  [503, 'Service Temporarily Unavailable'],
  [504, 'Gateway Time-out'],
])

/** The words for a status code; '' for one that has none here. */
export function reasonFor(status: number): string {
  return reasons.get(status) ?? ''
}

/** Puts a head and a body into bytes. */
function encode(lines: readonly string[], body: Uint8Array): Uint8Array {
  const head = encoder.encode(`${lines.join('\r\n')}\r\n\r\n`)
  const whole = new Uint8Array(head.length + body.length)
  whole.set(head)
  whole.set(body, head.length)
  return whole
}

const newline = 10
const carriageReturn = 13

/** Where the head ends and where the body begins. A message that breaks off, or has bare newlines, is understood too. */
function endOfHead(data: Uint8Array): { readonly end: number; readonly body: number } {
  for (let index = 0; index < data.length; index += 1) {
    if (data[index] !== newline) continue
    const next = data[index + 1] === carriageReturn ? index + 2 : index + 1
    if (data[next] === newline) return { end: index, body: next + 1 }
  }
  return { end: data.length, body: data.length }
}

function split(data: Uint8Array): { readonly lines: readonly string[]; readonly body: Uint8Array } {
  const { end, body } = endOfHead(data)
  const lines = decoder.decode(data.subarray(0, end)).trimEnd().split(/\r?\n/)
  return { lines, body: data.subarray(body) }
}

function parseHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}

/** Reads a request; undefined when it is none. */
export function parseRequest(data: Uint8Array): HttpRequest | undefined {
  const parts = split(data)
  const [, method = '', target = '', version = ''] = /^([A-Z]+) (\S+) (HTTP\/1\.[01])$/.exec(parts.lines[0] ?? '') ?? []
  if (method === '') return undefined
  const headers = new Map(
    parts.lines
      .slice(1)
      .map(parseHeader)
      .map(([name, value]) => [name.toLowerCase(), value]),
  )
  return { method, target, version, headers, body: parts.body }
}

/** Reads a response; undefined when it is none. */
export function parseResponse(data: Uint8Array): HttpResponse | undefined {
  const parts = split(data)
  const [, version = '', status = '', reason = ''] = /^(HTTP\/1\.[01]) (\d{3}) ?(.*)$/.exec(parts.lines[0] ?? '') ?? []
  if (status === '') return undefined
  return { status: Number(status), reason, headers: parts.lines.slice(1).map(parseHeader), body: parts.body, version }
}

export function formatRequest(
  method: string,
  target: string,
  headers: HttpResponse['headers'],
  body: Uint8Array = new Uint8Array(),
): Uint8Array {
  return encode([`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)], body)
}

/** @param withBody false for the answer to HEAD, whose headers speak of a body that is not sent */
export function formatResponse(response: HttpResponse, withBody = true): Uint8Array {
  const { status, reason, headers, body, version = 'HTTP/1.1' } = response
  const lines = [`${version} ${status} ${reason}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  return encode(lines, withBody ? body : new Uint8Array())
}
