/** Reading the values of flags: numbers, sizes, durations. Each throws FlagValueError in the words of Docker's Go code. */

import { parseGoBoolean } from '../../engine/go-boolean'
import { DurationError, parseDuration as parseGoDuration } from '../../engine/go-duration'
import { parseGoSize, SizeError } from '../../engine/go-size'

/** What is wrong with a value: the words after `invalid argument "x" for "--name" flag: `. */
export class FlagValueError extends Error {}

function syntaxError(functionName: string, text: string): FlagValueError {
  return new FlagValueError(`strconv.${functionName}: parsing ${JSON.stringify(text)}: invalid syntax`)
}

function rangeError(functionName: string, text: string): FlagValueError {
  return new FlagValueError(`strconv.${functionName}: parsing ${JSON.stringify(text)}: value out of range`)
}

const digitsByBase =
  /^(?:0[xX]_?[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0[bB]_?[01]+(?:_[01]+)*|0[oO]?_?[0-7]*(?:_[0-7]+)*|[1-9][0-9]*(?:_[0-9]+)*)$/

function magnitude(digits: string): bigint {
  const plain = digits.replaceAll('_', '')
  return BigInt(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain)
}

/** `strconv.ParseBool`. */
export function parseBoolean(text: string): boolean {
  const value = parseGoBoolean(text)
  if (value === undefined) throw syntaxError('ParseBool', text)
  return value
}

/** `strconv.ParseInt(text, 0, 64)`: decimal, hexadecimal, octal or binary, with underscores. */
export function parseInteger(text: string): number {
  const digits = text.replace(/^[-+]/, '')
  if (!digitsByBase.test(digits)) throw syntaxError('ParseInt', text)
  const value = text.startsWith('-') ? -magnitude(digits) : magnitude(digits)
  if (value >= 2n ** 63n || value < -(2n ** 63n)) throw rangeError('ParseInt', text)
  return Number(value)
}

/** `strconv.ParseUint(text, 0, bits)`. */
export function parseUnsigned(text: string, bits: 16 | 64): number {
  if (!digitsByBase.test(text)) throw syntaxError('ParseUint', text)
  const value = magnitude(text)
  if (value >= 2n ** BigInt(bits)) throw rangeError('ParseUint', text)
  return Number(value)
}

/** Bytes of a size such as `512m` or `1.5GiB`, in powers of 1024: `units.RAMInBytes`. */
export function parseByteSize(text: string): number {
  try {
    return parseGoSize(text, 1024)
  } catch (error) {
    if (error instanceof SizeError) throw new FlagValueError(error.message)
    throw error
  }
}

/** A size as `parseByteSize` reads it, or -1 for no bound: `opts.MemSwapBytes`. */
export function parseSwapSize(text: string): number {
  return text === '-1' ? -1 : parseByteSize(text)
}

/** Nanoseconds of a Go duration such as `1h30m` or `1.5s`. */
export function parseDuration(text: string): number {
  try {
    return Math.trunc(parseGoDuration(text))
  } catch (error) {
    if (error instanceof DurationError) throw new FlagValueError(error.message)
    throw error
  }
}

/** Billionths of a number such as `1.5` or `1/2`: the flag type `decimal` (`opts.ParseCPUs`). */
export function parseDecimal(text: string): number {
  const fraction = /^([-+]?\d+)\/(\d+)$/.exec(text)
  const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)
  if (fraction === null && !decimal) throw new FlagValueError(`failed to parse ${text} as a rational number`)
  const value = fraction === null ? Number(text) : Number(fraction[1]) / Number(fraction[2])
  const billionths = value * 1e9
  if (Math.abs(billionths - Math.round(billionths)) > 1e-3) throw new FlagValueError('value is too precise')
  return Math.round(billionths)
}
