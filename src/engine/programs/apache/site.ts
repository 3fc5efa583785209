/** What Apache answers: files beneath the document root, listings, and its own pages for failures. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { httpDate } from '../http/dates'
import type { HttpRequest, HttpResponse } from '../http/messages'
import type { Settings } from './settings'

export const apacheVersion = '2.4.65'

export type SiteRequest = {
  readonly settings: Settings
  readonly files: FileSystem
  readonly request: HttpRequest
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

type Headers = HttpResponse['headers']

const encoder = new TextEncoder()

function answer({ now }: SiteRequest, [status, reason]: Status, headers: Headers, body: Uint8Array): HttpResponse {
  const own: Headers = [
    ['Date', httpDate(now)],
    ['Server', `Apache/${apacheVersion} (Unix)`],
  ]
  return { status, reason, headers: [...own, ...headers], body }
}

type Status = readonly [number, string]
const ok: Status = [200, 'OK']
const moved: Status = [301, 'Moved Permanently']

function page(site: SiteRequest, status: Status, text: string, headers: Headers = []): HttpResponse {
  const [code, reason] = status
  const body = encoder.encode(
    `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>${code} ${reason}</title>\n</head><body>\n<h1>${reason}</h1>\n<p>${text}</p>\n</body></html>\n`,
  )
  const length: Headers = [
    ['Content-Length', String(body.length)],
    ['Content-Type', 'text/html; charset=iso-8859-1'],
  ]
  return answer(site, status, [...headers, ...length], body)
}

const notFound = (site: SiteRequest) =>
  page(site, [404, 'Not Found'], 'The requested URL was not found on this server.')
const forbidden = (site: SiteRequest) =>
  page(site, [403, 'Forbidden'], "You don't have permission to access this resource.")

function sendFile(site: SiteRequest, path: string): HttpResponse {
  const { files, settings } = site
  const body = files.readFile(path)
  const { modified } = files.status(path)
  const type = settings.types.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')
  const tag = `"${body.length.toString(16)}-${(modified * 1000).toString(16)}"`
  const headers: Headers = [
    ['Last-Modified', httpDate(modified)],
    ['ETag', tag],
    ['Accept-Ranges', 'bytes'],
    ['Content-Length', String(body.length)],
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
  ]
  return answer(site, ok, headers, body.slice())
}

function listing(site: SiteRequest, folder: string, target: string): HttpResponse {
  const { files } = site
  const up = target === '/' ? [] : ['<li><a href="/"> Parent Directory</a></li>\n']
  const entries = files
    .readDirectory(folder)
    .toSorted()
    .map((name) => {
      const shown = files.status(`${folder}${name}`).type === 'directory' ? `${name}/` : name
      return `<li><a href="${encodeURI(shown)}"> ${shown}</a></li>\n`
    })
  const title = `Index of ${target.replace(/(.)\/$/, '$1')}`
  const body = encoder.encode(
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<html>\n <head>\n  <title>${title}</title>\n </head>\n <body>\n<h1>${title}</h1>\n<ul>${[...up, ...entries].join('')}</ul>\n</body></html>\n`,
  )
  const headers: Headers = [
    ['Content-Length', String(body.length)],
    ['Content-Type', 'text/html;charset=ISO-8859-1'],
  ]
  return answer(site, ok, headers, body)
}

function sendDirectory(site: SiteRequest, folder: string, target: string): HttpResponse {
  const { files, settings, request } = site
  if (!target.endsWith('/')) {
    const location = `http://${request.headers.get('host') ?? 'localhost'}${target}/`
    return page(site, moved, `The document has moved <a href="${location}">here</a>.`, [['Location', location]])
  }
  const index = settings.index.find((name) => files.exists(`${folder}${name}`))
  if (index !== undefined) return sendFile(site, `${folder}${index}`)
  return settings.lists ? listing(site, folder, target) : forbidden(site)
}

/** The answer to a request. */
export function answerRequest(site: SiteRequest): HttpResponse {
  const { request, files, settings } = site
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return page(
      site,
      [405, 'Method Not Allowed'],
      `The requested method ${request.method} is not allowed for this URL.`,
    )
  }
  const target = decodeURI(request.target.replace(/[?#].*/, ''))
  const path = settings.documents + target
  try {
    return files.status(path).type === 'directory' ? sendDirectory(site, path, target) : sendFile(site, path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return error.code === 'EACCES' ? forbidden(site) : notFound(site)
  }
}
