/** The values of `--ulimit`. */
import type { RequestedLimit } from '../../engine/processes/resource-limits'
import { FlagValueError, parseInteger } from './values'

const names = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
)

/** `name=soft[:hard]`, where the hard limit is the soft one unless given (`units.ParseUlimit`). @throws FlagValueError */
export function parseUlimit(value: string): RequestedLimit {
  const [name = '', ...rest] = value.split('=')
  if (rest.length === 0) throw new FlagValueError(`invalid ulimit argument: ${value}`)
  const limits = rest.join('=')
  if (!names.has(name)) throw new FlagValueError(`invalid ulimit type: ${name}`)
  const parts = limits.split(':')
  if (parts.length > 2) {
    throw new FlagValueError(`too many limit value arguments - ${limits}, can only have up to two, \`soft[:hard]\``)
  }
  const [soft = 0, hard = soft] = parts.map(parseInteger)
  if (hard !== -1 && (soft === -1 || soft > hard)) {
    const problem = soft === -1 ? `soft: -1 (unlimited), hard: ${hard}` : `${soft} > ${hard}`
    throw new FlagValueError(`ulimit soft limit must be less than or equal to hard limit: ${problem}`)
  }
  return { name, soft, hard }
}

/** All that are asked for, the last of each name, by name. */
export function readUlimits(values: readonly string[]): readonly RequestedLimit[] {
  const byName = new Map(values.map(parseUlimit).map((limit) => [limit.name, limit]))
  return [...byName.values()].toSorted((first, second) => (first.name < second.name ? -1 : 1))
}
