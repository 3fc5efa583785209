/**
 * Names of images, as github.com/distribution/reference reads and writes them.
 */
import { EngineError } from '../errors'

/** A name that is complete: registry, repository, and a tag or a digest where one was given. */
export type ImageReference = {
  /** The registry's host name: `docker.io`, `localhost:5000`. */
  readonly domain: string
  /** The repository within the registry: `library/busybox`. */
  readonly path: string
  readonly tag?: string
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest?: string
}

const defaultDomain = 'docker.io'
const officialPrefix = 'library/'
const legacyDefaultDomain = 'index.docker.io'
const maximumNameLength = 255

const domainComponent = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const domainPattern = `(?:${domainComponent}(?:\\.${domainComponent})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`
const pathComponent = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const pathPattern = `${pathComponent}(?:/${pathComponent})*`
const tagPattern = '[\\w][\\w.-]{0,127}'
const digestPattern = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}'

const nameExpression = new RegExp(`^(?:(${domainPattern})/)?(${pathPattern})$`)
const referenceExpression = new RegExp(
  `^((?:${domainPattern}/)?${pathPattern})(?::(${tagPattern}))?(?:@(${digestPattern}))?$`,
)
const digestExpression = /^sha256:[0-9a-f]{64}$/
const identifierExpression = /^[0-9a-f]{64}$/

function invalid(detail = ''): EngineError {
  return new EngineError('invalid-argument', `invalid reference format${detail === '' ? '' : `: ${detail}`}`)
}

/** Which part of a name is the registry: the first component, when it can only be a host name. */
function splitDomain(name: string): { readonly domain: string; readonly remainder: string } {
  const slash = name.indexOf('/')
  const first = slash === -1 ? '' : name.slice(0, slash)
  const isHost = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first
  const domain = isHost ? first : defaultDomain
  const remainder = isHost ? name.slice(slash + 1) : name
  if (domain !== defaultDomain && domain !== legacyDefaultDomain) return { domain, remainder }
  return { domain: defaultDomain, remainder: remainder.includes('/') ? remainder : officialPrefix + remainder }
}

/**
 * Reads a name as people type it (`busybox`, `localhost:5000/app:v1`) and completes registry and `library/`.
 * A missing tag stays missing. Throws EngineError with the library's words.
 */
export function parseReference(text: string): ImageReference {
  if (identifierExpression.test(text)) {
    throw new EngineError(
      'invalid-argument',
      `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`,
    )
  }
  const { domain, remainder } = splitDomain(text)
  const repository = /^[^:@]*/.exec(remainder)?.[0] ?? ''
  if (repository.toLowerCase() !== repository) throw invalid(`repository name (${repository}) must be lowercase`)
  const match = referenceExpression.exec(`${domain}/${remainder}`)
  const [, name, tag, digest] = match ?? []
  const path = name === undefined ? undefined : nameExpression.exec(name)?.[2]
  if (path === undefined) throw invalid()
  if (path.length > maximumNameLength) {
    throw new EngineError('invalid-argument', `repository name must not be more than ${maximumNameLength} characters`)
  }
  if (digest !== undefined && !digestExpression.test(digest)) throw invalid()
  return { domain, path, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

/** The same reference with the tag `latest` where it has neither tag nor digest. */
export function withDefaultTag(reference: ImageReference): ImageReference {
  return reference.tag === undefined && reference.digest === undefined ? { ...reference, tag: 'latest' } : reference
}

/** True when a reference is only a repository: no tag and no digest. */
export function isNameOnly(reference: ImageReference): boolean {
  return reference.tag === undefined && reference.digest === undefined
}

/** `docker.io/library/busybox` */
export function repositoryName(reference: ImageReference): string {
  return `${reference.domain}/${reference.path}`
}

function suffix({ tag, digest }: ImageReference): string {
  return (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`)
}

/** `docker.io/library/busybox:latest`: the form under which the machine keeps tags. */
export function fullName(reference: ImageReference): string {
  return repositoryName(reference) + suffix(reference)
}

/** The reference without the tag when it has a digest too: then the digest alone decides. */
export function withoutNeedlessTag(reference: ImageReference): ImageReference {
  const { domain, path, digest } = reference
  return digest === undefined ? reference : { domain, path, digest }
}

/** The full name under which the machine keeps a tag or a repository digest. */
export function storedName(reference: ImageReference): string {
  return fullName(withoutNeedlessTag(reference))
}

/** `busybox`: the repository as Docker shows it. */
export function familiarRepository({ domain, path }: ImageReference): string {
  if (domain !== defaultDomain) return `${domain}/${path}`
  const short = path.startsWith(officialPrefix) ? path.slice(officialPrefix.length) : path
  return short.includes('/') ? path : short
}

/** `busybox:latest`: the whole reference as Docker shows it. */
export function familiarName(reference: ImageReference): string {
  return familiarRepository(reference) + suffix(reference)
}
