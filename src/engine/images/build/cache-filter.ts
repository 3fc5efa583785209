/** Filters of the build cache in containerd's language (containerd, pkg/filters; BuildKit, cache/manager.go, `adaptUsageInfo`). */
import { isShared } from '../../disk-usage'
import { matchesExpression } from '../../expressions'
import type { Machine } from '../../machine'
import { type BuildCacheEntry, isMutable } from '../build-cache'

/** True for an entry that all conditions of a filter hold for. */
type CacheFilter = (machine: Machine, entry: BuildCacheEntry) => boolean

/** A filter that cannot be read. */
export class CacheFilterError extends Error {
  override readonly name = 'CacheFilterError'
}

/** What an entry has under a name; undefined where it has nothing. What is either so or not has no text. */
function fieldOf(machine: Machine, entry: BuildCacheEntry, name: string): string | undefined {
  const flag = (isSet: boolean): string | undefined => (isSet ? '' : undefined)
  switch (name) {
    case 'id':
      return entry.id
    case 'parents':
      return entry.parent
    case 'description':
      return entry.description
    case 'type':
      return entry.kind
    case 'mutable':
      return flag(isMutable(entry))
    case 'immutable':
      return flag(!isMutable(entry))
    case 'shared':
      return flag(isShared(machine, entry))
    case 'private':
      return flag(!isShared(machine, entry))
    default:
      return undefined
  }
}

function condition(name: string, operator: string, value: string): CacheFilter {
  return (machine, entry) => {
    const found = fieldOf(machine, entry, name)
    if (operator === '~=') return matchesExpression(value, found ?? '')
    return operator === '==' ? found === value : (found ?? '') !== value
  }
}

/** Reads a filter piece by piece. */
class Reader {
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  get isAtEnd(): boolean {
    return this.#position >= this.#text.length
  }

  /** The next piece, which fits a sticky expression: all of it, or what its first group holds. Throws CacheFilterError. */
  take(pattern: RegExp, problem: string): string {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.#text)
    const isOpenQuote = /["/|]/.test(this.#text.charAt(this.#position))
    if (found === null) throw this.#error(isOpenQuote ? 'quoted literal not terminated' : problem)
    this.#position = pattern.lastIndex
    return found.slice(1).find((group) => group !== undefined) ?? found[0]
  }

  /** One of these. Throws CacheFilterError. */
  operator(): string {
    const start = this.#position
    const operator = this.take(/[=!~]+/y, 'expected an operator ("=="|"!="|"~=")')
    if (/^[=!~]=$/.test(operator)) return operator
    this.#position = start
    throw this.#error(`unsupported operator ${JSON.stringify(operator)}`)
  }

  separator(): void {
    this.take(/,/y, `unexpected input: ${this.#text.charAt(this.#position)}`)
  }

  #error(problem: string): CacheFilterError {
    const before = this.#text.slice(0, this.#position)
    const at = this.#text.charAt(this.#position)
    const place = this.isAtEnd ? before : `${before} >|${at}|< ${this.#text.slice(this.#position + 1)}`
    return new CacheFilterError(`filters: parse error: [${place}]: ${problem}: invalid argument`)
  }
}

const plainValue = /"([^"]*)"|[^\s,=!~./|"][^\s,]*/y
/** An expression may stand between bars or slashes as well. */
const expressionValue = /"([^"]*)"|\/([^/]*)\/|\|([^|]*)\||[^\s,=!~./|"][^\s,]*/y

/** Reads `field==value,field~=expression`; nothing asks for nothing. Throws CacheFilterError. */
export function parseCacheFilter(text: string): CacheFilter {
  const reader = new Reader(text)
  const conditions: CacheFilter[] = []
  while (!reader.isAtEnd) {
    if (conditions.length > 0) reader.separator()
    const [name = ''] = reader.take(/\w+(?:\.\w+)*/y, 'expected field or quoted').split('.')
    const operator = reader.operator()
    const value = reader.take(operator === '~=' ? expressionValue : plainValue, 'expected value or quoted')
    conditions.push(condition(name, operator, value))
  }
  return (machine, entry) => conditions.every((holds) => holds(machine, entry))
}
