/** `httpd`: a small web server for the files beneath a directory. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process, Program, Wait } from '../../../processes/program'
import { type IncomingRequest, listenAddresses } from '../../../processes/sockets'
import { httpDate } from '../../../programs/http/dates'
import { formatResponse, type HttpResponse, parseRequest } from '../../../programs/http/messages'
import { AppletFailure, defineApplet } from '../applet'

export const httpd = defineApplet({
  name: 'httpd',
  options: 'c:d:h:ifp:r:u:v',
  maximumOperands: 0,
  *run(invocation): Generator<Wait, number, void> {
    const { process, options } = invocation
    enterRoot(process, options.value('h') ?? '.')
    const [, place, port] = /^(?:(.*):)?(\d+)$/.exec(options.value('p') ?? '80') ?? []
    if (!process.network.listen(Number(port ?? '80'), place ?? listenAddresses.dual))
      throw new AppletFailure('bind: Address already in use')
    const server = serverProgram(options.given.filter(({ letter }) => letter === 'v').length)
    if (options.has('f')) return yield* server(process)
    process.fork(server)
    return 0
  },
})

function enterRoot(process: Process, root: string): void {
  const path = process.resolve(root)
  try {
    if (process.files.status(path).type !== 'directory') throw new FileSystemError('ENOTDIR', path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`can't change directory to '${root}': ${strerror(error.code)}`)
  }
  process.workingDirectory = process.files.realPath(path)
}

/** Ports that clients get from the kernel, in the order in which they come. */
const firstClientPort = 34_164

/** @param detail how often -v was given */
function serverProgram(detail: number): Program {
  return function* server(process) {
    for (;;) {
      const incoming = yield* process.network.accept()
      if (incoming === undefined) continue
      const client = `[::ffff:${incoming.peer}]:${firstClientPort + 2 * incoming.connection}`
      const { response, line } = answerTo(process, incoming)
      if (detail > 1 && line !== undefined) process.write(2, `${client}: ${line}\n`)
      if (detail > 0) process.write(2, `${client}: response:${response.status}\n`)
      process.network.answer(incoming.connection, formatResponse(response))
    }
  }
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css'],
  ['gif', 'image/gif'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
])

type Answer = { readonly response: HttpResponse; readonly line?: string }

function answerTo(process: Process, { data }: IncomingRequest): Answer {
  const request = parseRequest(data)
  if (request === undefined) return { response: refusal(process, 400, 'Bad Request', 'Unsupported method') }
  const { method, target } = request
  const path = decodeURI(target.replace(/\?.*/, ''))
  if (method === 'POST')
    return { response: refusal(process, 501, 'Not Implemented', 'POST is not implemented for files') }
  if (method !== 'GET' && method !== 'HEAD') {
    return { response: refusal(process, 400, 'Bad Request', 'Unsupported method') }
  }
  return { response: sendPath(process, path), line: `${method} ${target}` }
}

function sendPath(process: Process, path: string): HttpResponse {
  const root = process.workingDirectory === '/' ? '' : process.workingDirectory
  try {
    const { type } = process.files.status(root + path)
    if (type !== 'directory') return file(process, root + path)
    return path.endsWith('/') ? file(process, `${root}${path}index.html`) : moved(process, `${path}/`)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return refusal(process, 404, 'Not Found', 'The requested URL was not found')
  }
}

type Headers = HttpResponse['headers']

function usualHeaders(process: Process, type: string | undefined): Headers {
  return [
    ['Date', httpDate(process.now())],
    ['Connection', 'close'],
    ...(type === undefined ? [] : [['Content-type', type] as const]),
  ]
}

function file(process: Process, path: string): HttpResponse {
  const body = process.files.readFile(path)
  const { modified } = process.files.status(path)
  const type = mediaTypes.get(/\.([^./]+)$/.exec(path)?.[1] ?? '')
  const headers: Headers = [
    ...usualHeaders(process, type),
    ['Accept-Ranges', 'bytes'],
    ['Last-Modified', httpDate(modified)],
    ['ETag', `"${Math.floor(modified / 1000).toString(16)}-${body.length.toString(16)}"`],
    ['Content-Length', String(body.length)],
  ]
  return { status: 200, reason: 'OK', headers, body }
}

function moved(process: Process, location: string): HttpResponse {
  const headers: Headers = [...usualHeaders(process, 'text/html'), ['Location', location]]
  return { status: 302, reason: 'Found', headers, body: new Uint8Array() }
}

function refusal(process: Process, status: number, reason: string, words: string): HttpResponse {
  const title = `${status} ${reason}`
  const page = `<HTML><HEAD><TITLE>${title}</TITLE></HEAD>\n<BODY><H1>${title}</H1>\n${words}\n</BODY></HTML>\n`
  return { status, reason, headers: usualHeaders(process, 'text/html'), body: new TextEncoder().encode(page) }
}
