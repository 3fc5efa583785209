/** `docker search` (moby, daemon/pkg/registry/search.go and search_endpoint_v1.go). */
import { EngineError } from '../errors'
import { publications } from '../hub/publications'
import { booleanFilter, type Filters, refuseUnknownFilters } from '../images/filters'
import type { Machine } from '../machine'
import { hub, lookUpFailure, openRegistry } from './access'

export type SearchResult = {
  /** Without `library/`. */
  readonly name: string
  readonly description: string
  readonly stars: number
  readonly official: boolean
}

export type SearchRequest = {
  readonly term: string
  readonly filters: Filters
  /** At most so many; the daemon asks for 25 where it is not positive. */
  readonly limit: number
}

export const searchFilters = ['is-automated', 'is-official', 'stars']

const indexHost = 'index.docker.io'
const official = 'library/'
const busybox = { name: `${official}busybox`, description: 'Busybox base image.', stars: 3449 }

function leastStars(filters: Filters): number {
  const values = filters.get('stars') ?? []
  for (const value of values) {
    if (/^[-+]?\d+$/.test(value)) continue
    const reason = `strconv.Atoi: parsing ${JSON.stringify(value)}: invalid syntax`
    throw new EngineError('invalid-argument', `invalid filter 'stars=${value}': ${reason}`)
  }
  return Math.max(0, ...values.map(Number))
}

/** Which results the filters leave. @throws EngineError for filters that are not possible */
function readFilters(filters: Filters): (result: SearchResult) => boolean {
  refuseUnknownFilters(filters, searchFilters)
  const automated = booleanFilter(filters, 'is-automated', false)
  const wanted = filters.has('is-official') ? booleanFilter(filters, 'is-official', false) : undefined
  const least = leastStars(filters)
  return ({ stars, official }) => !automated && stars >= least && (wanted ?? official) === official
}

function readLimit(limit: number): number {
  if (limit > 100) throw new EngineError('invalid-argument', `limit ${limit} is outside the range of [1, 100]`)
  return limit > 0 ? limit : 25
}

/** Where to search, and for what: a registry's host may stand before the term. */
function splitTerm(term: string): { readonly domain: string; readonly words: string } {
  const [first = '', ...rest] = term.split('/')
  const isHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost')
  return isHost ? { domain: first, words: rest.join('/') } : { domain: hub, words: term }
}

/** @throws EngineError where Docker Hub is out of reach, and for registries that know no search */
function requireIndex(machine: Machine, domain: string, query: string): void {
  if (domain !== hub && domain !== indexHost) {
    openRegistry(machine, { domain })
    throw new EngineError('not-found', 'Unexpected status code 404')
  }
  if (machine.registries.has(hub)) return
  const url = `https://${indexHost}/v1/search?${query}`
  throw new EngineError('unavailable', `Get "${url}": dial tcp: ${lookUpFailure(machine, indexHost)}`)
}

/**
 * Repositories whose name or description has the term, those with the most stars first.
 * @throws EngineError in the daemon's words
 */
export function searchImages(machine: Machine, request: SearchRequest): readonly SearchResult[] {
  const passes = readFilters(request.filters)
  const limit = readLimit(request.limit)
  const { domain, words } = splitTerm(request.term)
  requireIndex(machine, domain, `q=${encodeURIComponent(words).replaceAll('%20', '+')}&n=${limit}`)
  const wanted = words.toLowerCase()
  return [busybox, ...publications]
    .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(wanted))
    .map(({ name, description, stars }) => {
      return { name: name.replace(official, ''), description, stars, official: name.startsWith(official) }
    })
    .filter(passes)
    .toSorted((left, right) => right.stars - left.stars)
    .slice(0, limit)
}
