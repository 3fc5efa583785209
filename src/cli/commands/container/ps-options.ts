/** What the `ps` options of `docker top` ask for: columns, processes and their order (procps, ps(1)). */
import { type HostProcess, hostUserName } from '../../../engine/containers/top'
import { EngineError } from '../../../engine/errors'
import { columnNamed, columnsOf, listings, type TopColumn } from './top-columns'

export type ProcessListing = {
  readonly columns: readonly TopColumn[]
  readonly shows: (process: HostProcess) => boolean
  /** Words of columns, the first one first; `-` turns an order round. */
  readonly order: readonly string[]
}

/** Options as far as they are read; `undefined` says that one of them is not simulated. */
type Asked = {
  listing: keyof typeof listings
  formats: string[]
  shows: ((process: HostProcess) => boolean)[]
  order: string[]
  hasHeaders: boolean
}

const listOf = (text: string) => text.split(/[\s,]+/)
const program = ({ arguments: [path = ''] }: HostProcess) => path.slice(path.lastIndexOf('/') + 1)

/** What takes a value, after its letter or as the next word. */
const valued: Readonly<Record<string, (asked: Asked, value: string) => void>> = {
  o: ({ formats }, value) => formats.push(value),
  p: ({ shows }, value) => shows.push(({ hostProcessId }) => listOf(value).includes(String(hostProcessId))),
  C: ({ shows }, value) => shows.push((process) => listOf(value).includes(program(process))),
  u: ({ shows }, value) =>
    shows.push(({ userId }) => [hostUserName(userId), String(userId)].some((name) => listOf(value).includes(name))),
}

const longNames: Readonly<Record<string, string>> = { format: 'o', pid: 'p', user: 'u' }

/** `--name` or `--name=value`. Returns how many words it took, or undefined. @throws EngineError for one that `ps` does not know */
function readLong(asked: Asked, word: string, next: string | undefined): number | undefined {
  const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
  if (/^no-?head/.test(name)) asked.hasHeaders = false
  else if (name !== 'sort' && longNames[name] === undefined)
    throw new EngineError('system', 'ps: error: unknown gnu long option')
  else {
    const value = attached ?? next
    if (value === undefined) return undefined
    if (name === 'sort') asked.order.push(...listOf(value))
    else valued[longNames[name] ?? '']?.(asked, value)
    return attached === undefined ? 2 : 1
  }
  return 1
}

/** Letters after a dash. */
function readDashed(asked: Asked, letters: string, next: string | undefined): number | undefined {
  for (const [index, letter] of [...letters].entries()) {
    const take = valued[letter]
    if (take !== undefined) {
      const attached = letters.slice(index + 1)
      const value = attached || next
      if (value === undefined) return undefined
      take(asked, value)
      return attached === '' ? 2 : 1
    }
    if (letter === 'f') asked.listing = 'full'
    else if (!/[eAadwH]/.test(letter)) return undefined
  }
  return 1
}

/** Letters without a dash, and some with one that `ps` takes for them. */
function readPlain(asked: Asked, letters: string, next: string | undefined): number | undefined {
  if (asked.listing !== 'user') asked.listing = 'plain'
  for (const [index, letter] of [...letters].entries()) {
    if (letter === 'o' || letter === 'p') {
      const attached = letters.slice(index + 1)
      const value = attached || next
      if (value === undefined) return undefined
      valued[letter]?.(asked, value)
      return attached === '' ? 2 : 1
    }
    if (letter === 'u') asked.listing = 'user'
    else if (!/[axw]/.test(letter)) return undefined
  }
  return 1
}

function readWord(asked: Asked, word: string, next: string | undefined): number | undefined {
  if (word.startsWith('--')) return readLong(asked, word, next)
  if (word.startsWith('-') && !/^-[auxw]*x[auxw]*$/.test(word)) return readDashed(asked, word.slice(1), next)
  return readPlain(asked, word.replace(/^-/, ''), next)
}

/**
 * What the options ask for; undefined for options that are not simulated.
 * @throws EngineError for what `ps` refuses, and without a PID column, by which the daemon finds the processes
 */
export function processListing(options: readonly string[]): ProcessListing | undefined {
  const asked: Asked = { listing: 'short', formats: [], shows: [], order: [], hasHeaders: true }
  if (options.length === 0) asked.listing = 'full'
  for (let index = 0; index < options.length; ) {
    const used = readWord(asked, options[index] ?? '', options[index + 1])
    if (used === undefined) return undefined
    index += used
  }
  if (asked.order.some((key) => columnNamed(key.replace(/^[+-]/, '')) === undefined)) return undefined
  const columns = asked.formats.length === 0 ? listings[asked.listing] : asked.formats.flatMap(columnsOf)
  if (!asked.hasHeaders || !columns.some(({ header }) => header === 'PID')) {
    throw new EngineError('system', "Couldn't find PID field in ps output")
  }
  return { columns, shows: (process) => asked.shows.every((shows) => shows(process)), order: asked.order }
}

/** The host's own first process, which options that choose processes may mean. */
const hostInit: HostProcess = {
  id: 1,
  parentId: 0,
  hostProcessId: 1,
  hostParentId: 0,
  command: 'systemd',
  arguments: ['systemd'],
  userId: 0,
  groupId: 0,
  groups: [],
  state: 'S',
  started: 0,
}

/** The processes that a listing shows, in its order. @throws EngineError when it shows none of the whole host's */
export function listed(processes: readonly HostProcess[], { shows, order }: ProcessListing): readonly HostProcess[] {
  const compare = (left: HostProcess, right: HostProcess): number => {
    for (const key of order) {
      const value = columnNamed(key.replace(/^[+-]/, ''))?.value
      if (value === undefined) continue
      const difference = value(left).localeCompare(value(right), 'en', { numeric: true })
      if (difference !== 0) return key.startsWith('-') ? -difference : difference
    }
    return 0
  }
  if (![hostInit, ...processes].some(shows)) throw new EngineError('system', 'ps: exit status 1')
  return processes.filter(shows).toSorted(compare)
}
