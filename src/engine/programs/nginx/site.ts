/** What the server answers: files beneath a root, fixed answers, redirects and its own pages for failures. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { httpDate } from '../http/dates'
import { type HttpRequest, type HttpResponse, reasonFor } from '../http/messages'
import { nginxVersion } from './log'
import type { Directive } from './parse-configuration'
import { type Location, type Server, type Settings, settingOf } from './settings'

/** An answer, and what the error log says about it. */
export type SiteAnswer = {
  readonly response: HttpResponse
  /** Line for the error log without its surroundings. */
  readonly complaint?: string
  /** Where the request is to be sent on to, `http://host:port/path`, in place of an answer. */
  readonly passTo?: string
}

export type SiteRequest = {
  readonly settings: Settings
  readonly server: Server
  readonly files: FileSystem
  readonly request: HttpRequest
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

const encoder = new TextEncoder()

/** The server of those that listen on a port whose name fits; else the first of them. */
export function serverFor({ servers }: Settings, port: number, host: string): Server | undefined {
  const listening = servers.filter(({ ports }) => ports.includes(port))
  const name = host.replace(/:\d+$/, '')
  return listening.find(({ names }) => names.includes(name)) ?? listening[0]
}

/** The location for a path: an exact one, else by expression, else the longest beginning. */
function locationFor({ locations }: Server, path: string): Location | undefined {
  const exact = locations.find(({ modifier, pattern }) => modifier === '=' && pattern === path)
  if (exact !== undefined) return exact
  const [longest] = locations
    .filter(({ modifier, pattern }) => (modifier === '' || modifier === '^~') && path.startsWith(pattern))
    .toSorted((left, right) => right.pattern.length - left.pattern.length)
  if (longest?.modifier === '^~') return longest
  const byExpression = locations.find(({ modifier, pattern }) => {
    return modifier.startsWith('~') && new RegExp(pattern, modifier === '~*' ? 'i' : '').test(path)
  })
  return byExpression ?? longest
}

type Place = SiteRequest & {
  readonly path: string
  /** The location's directives and, behind them, the server's. */
  readonly directives: readonly Directive[]
  readonly location: Location | undefined
}

function baseHeaders({ now, directives }: Pick<Place, 'now' | 'directives'>): readonly (readonly [string, string])[] {
  const hidden = settingOf(directives, 'server_tokens') === 'off'
  return [
    ['Server', hidden ? 'nginx' : `nginx/${nginxVersion}`],
    ['Date', httpDate(now)],
  ]
}

function addedHeaders({ directives }: Place): readonly (readonly [string, string])[] {
  return directives.flatMap(({ name, parameters: [header = '', value = ''] }) =>
    name === 'add_header' ? [[header, value] as const] : [],
  )
}

function answer(
  place: Place,
  status: number,
  type: string,
  body: Uint8Array,
  headers: readonly (readonly [string, string])[] = [],
): HttpResponse {
  return {
    status,
    reason: reasonFor(status),
    headers: [
      ...baseHeaders(place),
      ['Content-Type', type],
      ['Content-Length', String(body.length)],
      ...headers,
      ['Connection', 'keep-alive'],
      ...(status < 400 ? addedHeaders(place) : []),
    ],
    body,
  }
}

/** nginx's own page for a status (nginx, src/http/ngx_http_special_response.c). */
function ownPage(place: Place, status: number, headers: readonly (readonly [string, string])[] = []): HttpResponse {
  const title = `${status} ${reasonFor(status).replace('Moved Temporarily', 'Found')}`
  const name = settingOf(place.directives, 'server_tokens') === 'off' ? 'nginx' : `nginx/${nginxVersion}`
  const page = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${title}</h1></center>`,
    `<hr><center>${name}</center>`,
    '</body>',
    '</html>',
    '',
  ].join('\r\n')
  return answer(place, status, 'text/html', encoder.encode(page), headers)
}

function mediaType({ settings, directives }: Place, path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return settings.types.get(extension) ?? settingOf(directives, 'default_type') ?? settings.defaultType
}

function filePath({ path, location, directives }: Place): string {
  const alias = location === undefined ? undefined : settingOf(location.directives, 'alias')
  if (alias !== undefined && location !== undefined) return alias + path.slice(location.pattern.length)
  const root = settingOf(directives, 'root') ?? '/etc/nginx/html'
  return root.replace(/\/$/, '') + path
}

type Kind = 'file' | 'directory' | 'nothing'

function kindOf(files: FileSystem, path: string): Kind {
  try {
    const { type } = files.status(path)
    return type === 'directory' || type === 'file' ? type : 'nothing'
  } catch (error) {
    if (error instanceof FileSystemError) return 'nothing'
    throw error
  }
}

function sendFile(place: Place, file: string): SiteAnswer {
  const { files } = place
  try {
    const body = files.readFile(file)
    const { modified } = files.status(file)
    const tag = `"${Math.floor(modified / 1000).toString(16)}-${body.length.toString(16)}"`
    const response = answer(place, 200, mediaType(place, file), body, [['Last-Modified', httpDate(modified)]])
    return { response: { ...response, headers: [...response.headers, ['ETag', tag], ['Accept-Ranges', 'bytes']] } }
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const [status, number] = error.code === 'EACCES' ? [403, 13] : [404, 2]
    const complaint = `open() "${file}" failed (${number}: ${strerror(error.code)})`
    return { ...failed(place, status), complaint }
  }
}

/** The page for a failure: the one that `error_page` names, else nginx's own. */
function failed(place: Place, status: number): SiteAnswer {
  const rule = place.directives.find(
    ({ name, parameters }) => name === 'error_page' && parameters.slice(0, -1).includes(String(status)),
  )
  const target = rule?.parameters.at(-1)
  if (target === undefined || !target.startsWith('/') || target === place.path)
    return { response: ownPage(place, status) }
  const { response } = serve({ ...place, path: target })
  return response.status === 200
    ? { response: { ...response, status, reason: reasonFor(status) } }
    : { response: ownPage(place, status) }
}

function listing(place: Place, folder: string): SiteAnswer {
  const { files, path } = place
  const rows = files
    .readDirectory(folder)
    .toSorted()
    .map((name) => {
      const shown = kindOf(files, `${folder}/${name}`) === 'directory' ? `${name}/` : name
      return `<a href="${shown}">${shown}</a>\r\n`
    })
  const title = `Index of ${path}`
  const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<h1>${title}</h1><hr><pre><a href="../">../</a>\r\n${rows.join('')}</pre><hr></body>\r\n</html>\r\n`
  return { response: answer(place, 200, 'text/html', encoder.encode(page)) }
}

function sendDirectory(place: Place, folder: string): SiteAnswer {
  const { files, directives, path, request } = place
  if (!path.endsWith('/')) {
    const host = request.headers.get('host') ?? 'localhost'
    return { response: ownPage(place, 301, [['Location', `http://${host}${path}/`]]) }
  }
  const names = directives.find(({ name }) => name === 'index')?.parameters ?? ['index.html']
  const index = names.find((name) => kindOf(files, folder + name) === 'file')
  if (index !== undefined) return sendFile(place, folder + index)
  if (settingOf(directives, 'autoindex') === 'on') return listing(place, folder.replace(/\/$/, ''))
  return { ...failed(place, 403), complaint: `directory index of "${folder}" is forbidden` }
}

function tryFiles(place: Place, candidates: readonly string[]): SiteAnswer {
  const last = candidates.at(-1) ?? ''
  for (const candidate of candidates.slice(0, -1)) {
    const path = candidate.replaceAll('$uri', place.path)
    const file = filePath({ ...place, path })
    const kind = kindOf(place.files, file)
    if (kind === 'file') return sendFile({ ...place, path }, file)
    if (kind === 'directory' && path.endsWith('/')) return sendDirectory({ ...place, path }, file)
  }
  const status = /^=(\d{3})$/.exec(last)?.[1]
  if (status !== undefined) return failed(place, Number(status))
  return sendFile(place, filePath({ ...place, path: last.replace(/\?.*/, '').replaceAll('$uri', place.path) }))
}

/** `return CODE [text]` and `return URL`. */
function fixedAnswer(place: Place, [first = '', second = '']: readonly string[]): SiteAnswer {
  const { request, directives, settings } = place
  const withVariables = (text: string): string =>
    text
      .replaceAll('$request_uri', request.target)
      .replaceAll('$uri', place.path)
      .replaceAll('$host', (request.headers.get('host') ?? '').replace(/:\d+$/, ''))
      .replaceAll('$hostname', place.files.exists('/etc/hostname') ? hostName(place.files) : '')
  const status = /^\d{3}$/.test(first) ? Number(first) : 302
  const text = withVariables(status === 302 && first !== '302' ? first : second)
  if (status >= 301 && status <= 308) return { response: ownPage(place, status, [['Location', text]]) }
  if (text === '')
    return { response: status === 204 ? answer(place, 204, 'text/plain', new Uint8Array()) : ownPage(place, status) }
  const type = settingOf(directives, 'default_type') ?? settings.defaultType
  return { response: answer(place, status, type, encoder.encode(text)) }
}

function hostName(files: FileSystem): string {
  return new TextDecoder().decode(files.readFile('/etc/hostname')).trim()
}

function serve(place: Place): SiteAnswer {
  const { location, directives, request, path } = place
  const fixed = directives.find(({ name }) => name === 'return')
  if (fixed !== undefined) return fixedAnswer(place, fixed.parameters)
  const upstream = location === undefined ? undefined : settingOf(location.directives, 'proxy_pass')
  if (upstream !== undefined && location !== undefined) {
    const whole = /^https?:\/\/[^/]+$/.test(upstream) ? request.target : path.slice(location.pattern.length)
    return { response: ownPage(place, 502), passTo: upstream + whole }
  }
  const candidates = directives.find(({ name }) => name === 'try_files')?.parameters
  if (candidates !== undefined) return tryFiles(place, candidates)
  if (request.method !== 'GET' && request.method !== 'HEAD') return failed(place, 405)
  const file = filePath(place)
  return kindOf(place.files, file) === 'directory' ? sendDirectory(place, file) : sendFile(place, file)
}

/** The answer to a request. */
export function answerRequest(request: SiteRequest): SiteAnswer {
  const path = decodeURI(request.request.target.replace(/[?#].*/, ''))
  const location = locationFor(request.server, path)
  const directives = [...(location?.directives ?? []), ...request.server.directives]
  return serve({ ...request, path, location, directives })
}
