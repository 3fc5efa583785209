/** What each type of flag accepts. */
import type { FlagType } from '../command'
import {
  FlagValueError,
  parseBoolean,
  parseByteSize,
  parseDecimal,
  parseDuration,
  parseInteger,
  parseSwapSize,
  parseUnsigned,
} from './values'

/** Throws FlagValueError for a value that the type refuses. Types that are absent accept any text. */
const checks: Partial<Record<FlagType, (value: string) => void>> = {
  bool: parseBoolean,
  int: parseInteger,
  int64: parseInteger,
  uint: (value) => parseUnsigned(value, 64),
  uint16: (value) => parseUnsigned(value, 16),
  decimal: parseDecimal,
  bytes: parseByteSize,
  'swap-bytes': parseSwapSize,
  duration: parseDuration,
  filter: checkFilter,
  ulimit: checkUlimit,
}

export function checkFlagValue(type: FlagType, value: string): void {
  checks[type]?.(value)
}

function checkFilter(value: string): void {
  if (value !== '' && !value.includes('=')) throw new FlagValueError('bad format of filter (expected name=value)')
}

const resourceLimits = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
)

/** `name=soft[:hard]` (`units.ParseUlimit`). */
function checkUlimit(value: string): void {
  const [name = '', ...rest] = value.split('=')
  if (rest.length === 0) throw new FlagValueError(`invalid ulimit argument: ${value}`)
  const limits = rest.join('=')
  if (!resourceLimits.has(name)) throw new FlagValueError(`invalid ulimit type: ${name}`)
  const parts = limits.split(':')
  if (parts.length > 2) {
    throw new FlagValueError(`too many limit value arguments - ${limits}, can only have up to two, \`soft[:hard]\``)
  }
  const [soft = 0, hard = soft] = parts.map(parseInteger)
  if (hard !== -1 && (soft === -1 || soft > hard)) {
    throw new FlagValueError(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`)
  }
}

/** Text that a usage line shows for the value: nothing for switches, `int` for every signed integer, as pflag does. */
export function flagTypeName(type: FlagType): string {
  if (type === 'bool') return ''
  if (type === 'swap-bytes') return 'bytes'
  return type === 'int64' ? 'int' : type
}
