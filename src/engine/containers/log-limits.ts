/** How much of its log a container keeps: the options max-size, max-file and compress (moby, daemon/logger/jsonfilelog and local). */
import { EngineError } from '../errors'
import { parseGoBoolean } from '../go-boolean'
import { parseGoSize, SizeError } from '../go-size'
import type { HostSettings } from './host-settings'
import { checkRemoteDriver } from './remote-log-drivers'

/** The part of a container's settings that says how it logs. */
export type Logging = Pick<HostSettings, 'logDriver' | 'logOptions'>

export type LogLimits = {
  /** Bytes from which on a file is full, and the next line goes into a new one; absent: a file takes everything. */
  readonly capacity?: number
  /** How many files are kept, the one that is written to among them. */
  readonly files: number
}

/**
 * What the driver reads in its options when it opens the log.
 * @throws EngineError for values that it cannot read or that do not go together
 */
export function readLogLimits({ logDriver = '', logOptions = new Map() }: Logging): LogLimits {
  checkRemoteDriver(logDriver, logOptions, 'open')
  return logDriver === 'local' ? localLimits(logOptions) : jsonLimits(logOptions)
}

type Options = ReadonlyMap<string, string>

function jsonLimits(options: Options): LogLimits {
  const capacity = sizeIn(options)
  if (capacity === 0) throw invalid('max-size must be a positive number')
  const files = countIn(options) ?? 1
  if (files < 1) throw invalid('max-file cannot be less than 1')
  if (compressIn(options) && (capacity === undefined || files < 2)) {
    throw invalid('compress cannot be true when max-file is less than 2 or max-size is not set')
  }
  return { ...(capacity === undefined ? {} : { capacity }), files }
}

/** The driver local has limits also where none are named, and compresses unless told otherwise. */
function localLimits(options: Options): LogLimits {
  const capacity = sizeIn(options, 'invalid value for max-size: ') ?? 20_000_000
  const files = countIn(options, 'invalid value for max-file: ') ?? 5
  const compresses = compressIn(options, 'error reading compress log option: ') ?? true
  if (files < 0) throw invalid('max file count cannot be less than 0')
  if (compresses && files < 2) throw invalid('compression cannot be enabled when max file count is 1')
  return { capacity, files }
}

/** @param prefix what the driver says before the value and what is wrong with it */
function sizeIn(options: Options, prefix?: string): number | undefined {
  const text = options.get('max-size')
  if (text === undefined) return undefined
  try {
    return parseGoSize(text, 1000)
  } catch (error) {
    if (!(error instanceof SizeError)) throw error
    throw invalid(`${prefix === undefined ? '' : `${prefix}${text}: `}${error.message}`)
  }
}

function countIn(options: Options, prefix?: string): number | undefined {
  const text = options.get('max-file')
  if (text === undefined) return undefined
  if (/^[-+]?\d+$/.test(text)) return Number(text)
  throw invalid(`${prefix === undefined ? '' : `${prefix}${text}: `}strconv.Atoi: parsing "${text}": invalid syntax`)
}

function compressIn(options: Options, prefix = ''): boolean | undefined {
  const text = options.get('compress')
  if (text === undefined) return undefined
  const compresses = parseGoBoolean(text)
  if (compresses === undefined) throw invalid(`${prefix}strconv.ParseBool: parsing "${text}": invalid syntax`)
  return compresses
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}
