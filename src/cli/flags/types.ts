/** What each type of flag accepts. */
import type { FlagType } from '../command'
import { parseUlimit } from './ulimit'
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
  ulimit: parseUlimit,
}

export function checkFlagValue(type: FlagType, value: string): void {
  checks[type]?.(value)
}

function checkFilter(value: string): void {
  if (value !== '' && !value.includes('=')) throw new FlagValueError('bad format of filter (expected name=value)')
}

/** Text that a usage line shows for the value: nothing for switches, `int` for every signed integer, as pflag does. */
export function flagTypeName(type: FlagType): string {
  if (type === 'bool') return ''
  if (type === 'swap-bytes') return 'bytes'
  return type === 'int64' ? 'int' : type
}
