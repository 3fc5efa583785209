/** `python3 -m http.server` (CPython, Lib/http/server.py). */
import { FileSystemError } from '../../filesystem/file-system'
import type { Process, Wait } from '../../processes/program'
import type { IncomingRequest } from '../../processes/sockets'
import { httpDate, pythonLogTime } from '../http/dates'
import { formatResponse, type HttpRequest, type HttpResponse, parseRequest } from '../http/messages'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css'],
  ['html', 'text/html'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
])

type Site = { readonly process: Process; readonly version: string; readonly root: string }

/** Serves the working directory, or that of `-d`, until a signal ends it. */
export function* httpServer(
  process: Process,
  version: string,
  words: readonly string[],
): Generator<Wait, number, void> {
  const optionAt = words.findIndex((word) => word === '-d' || word === '--directory')
  const folder = optionAt < 0 ? '.' : (words[optionAt + 1] ?? '.')
  const port = Number(words.find((word, index) => /^\d+$/.test(word) && index !== optionAt + 1) ?? '8000')
  const root = process.resolve(folder).replace(/\/\.?$/, '')
  if (!process.network.listen(port)) {
    process.write(2, 'OSError: [Errno 98] Address already in use\n')
    return 1
  }
  // Python keeps this line back while standard output is no terminal, unless it is told not to
  if (process.isTerminal(1) || (process.environment.get('PYTHONUNBUFFERED') ?? '') !== '') {
    process.write(1, `Serving HTTP on 0.0.0.0 port ${port} (http://0.0.0.0:${port}/) ...\n`)
  }
  process.setSignalAction('INT', 'note')
  for (;;) {
    const incoming = yield* process.network.accept()
    if (incoming === undefined) break
    serve({ process, version, root }, incoming)
  }
  process.write(1, '\nKeyboard interrupt received, exiting.\n')
  return 0
}

function serve(site: Site, incoming: IncomingRequest): void {
  const { process } = site
  const request = parseRequest(incoming.data)
  if (request === undefined) {
    process.network.answer(incoming.connection, 'HTTP/1.0 400 Bad request syntax\r\n\r\n')
    return
  }
  const log = (text: string): void => {
    process.write(2, `${incoming.peer} - - [${pythonLogTime(process.now())}] ${text}\n`)
  }
  const response = answer(site, request)
  if (response.status >= 400) log(`code ${response.status}, message ${response.reason}`)
  log(`"${request.method} ${request.target} ${request.version}" ${response.status} -`)
  process.network.answer(incoming.connection, formatResponse(response, request.method !== 'HEAD'))
}

function answer(site: Site, { method, target }: HttpRequest): HttpResponse {
  const { files } = site.process
  if (method !== 'GET' && method !== 'HEAD') return failure(site, 501, `Unsupported method ('${method}')`)
  const path = site.root + decodeURI(target.replace(/[?#].*/, ''))
  try {
    if (files.status(path === '' ? '/' : path).type !== 'directory') return file(site, path)
    if (!path.endsWith('/')) return response(site, 301, 'Moved Permanently', [['Location', `${target}/`]])
    return files.exists(`${path}index.html`) ? file(site, `${path}index.html`) : listing(site, path, target)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return failure(site, 404, 'File not found')
  }
}

function response(
  { process, version }: Site,
  status: number,
  reason: string,
  headers: HttpResponse['headers'],
  body = new Uint8Array(),
): HttpResponse {
  const usual: HttpResponse['headers'] = [
    ['Server', `SimpleHTTP/0.6 Python/${version}`],
    ['Date', httpDate(process.now())],
  ]
  return { status, reason, version: 'HTTP/1.0', headers: [...usual, ...headers], body }
}

function file(site: Site, path: string): HttpResponse {
  const body = site.process.files.readFile(path)
  const type = mediaTypes.get(/\.([^./]+)$/.exec(path)?.[1] ?? '') ?? 'application/octet-stream'
  const modified = httpDate(site.process.files.status(path).modified)
  const headers: HttpResponse['headers'] = [
    ['Content-type', type],
    ['Content-Length', String(body.length)],
    ['Last-Modified', modified],
  ]
  return response(site, 200, 'OK', headers, body.slice())
}

function listing(site: Site, path: string, target: string): HttpResponse {
  const { files } = site.process
  const entries = files.readDirectory(path).map((name) => {
    const shown = files.status(path + name).type === 'directory' ? `${name}/` : name
    return `<li><a href="${encodeURI(shown)}">${shown}</a></li>\n`
  })
  const title = `Directory listing for ${target}`
  const page = `<!DOCTYPE HTML>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n<h1>${title}</h1>\n<hr>\n<ul>\n${entries.join('')}</ul>\n<hr>\n</body>\n</html>\n`
  const body = new TextEncoder().encode(page)
  const headers: HttpResponse['headers'] = [
    ['Content-type', 'text/html; charset=utf-8'],
    ['Content-Length', String(body.length)],
  ]
  return response(site, 200, 'OK', headers, body)
}

function failure(site: Site, status: number, reason: string): HttpResponse {
  const page = `<!DOCTYPE HTML>\n<html lang="en">\n    <head>\n        <meta charset="utf-8">\n        <title>Error response</title>\n    </head>\n    <body>\n        <h1>Error response</h1>\n        <p>Error code: ${status}</p>\n        <p>Message: ${reason}.</p>\n    </body>\n</html>\n`
  const body = new TextEncoder().encode(page)
  const headers: HttpResponse['headers'] = [
    ['Connection', 'close'],
    ['Content-Type', 'text/html;charset=utf-8'],
    ['Content-Length', String(body.length)],
  ]
  return response(site, status, reason, headers, body)
}
