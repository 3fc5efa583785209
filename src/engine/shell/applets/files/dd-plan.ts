/** The operands of `dd`. */
import { AppletFailure } from '../applet'
import { UsageError } from '../options'
import { parseSize } from '../support/sizes'

/** What is to be copied, and how; sizes and places in bytes. */
export type Plan = {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly readSize: number
  readonly writeSize: number
  readonly count: number
  readonly skip: number
  readonly seek: number
  readonly truncates: boolean
  readonly pads: boolean
  /** Every two bytes change places. */
  readonly swaps: boolean
  readonly appends: boolean
  readonly status: string
}

const operandNames = new Set([
  'if',
  'of',
  'bs',
  'ibs',
  'obs',
  'count',
  'skip',
  'seek',
  'conv',
  'iflag',
  'oflag',
  'status',
])
const defaultSize = 512

/** The words that an operand may be made of. */
const knownWords = {
  conv: ['notrunc', 'sync', 'noerror', 'fsync', 'swab'],
  iflag: ['skip_bytes', 'count_bytes', 'fullblock', 'direct'],
  oflag: ['seek_bytes', 'append', 'direct'],
  status: ['none', 'noxfer'],
} as const

/**
 * Reads operands such as `if=FILE`.
 * @throws {UsageError} for one that dd does not have
 * @throws {AppletFailure} for a value that it does not take
 */
export function parsePlan(operands: readonly string[]): Plan {
  const given = new Map<string, string>()
  for (const operand of operands) {
    const equals = operand.indexOf('=')
    const name = operand.slice(0, Math.max(0, equals))
    if (!operandNames.has(name)) throw new UsageError()
    given.set(name, operand.slice(equals + 1))
  }
  const both = blockSize(given.get('bs'))
  const words = (name: keyof typeof knownWords): readonly string[] => wordsOf(name, given.get(name))
  const conversions = words('conv')
  const inputFlags = words('iflag')
  const outputFlags = words('oflag')
  const readSize = both ?? blockSize(given.get('ibs')) ?? defaultSize
  const writeSize = both ?? blockSize(given.get('obs')) ?? defaultSize
  const blocks = number(given.get('count')) ?? Number.POSITIVE_INFINITY
  return {
    input: given.get('if'),
    output: given.get('of'),
    readSize,
    writeSize,
    count: inputFlags.includes('count_bytes') ? blocks : blocks * readSize,
    skip: (number(given.get('skip')) ?? 0) * (inputFlags.includes('skip_bytes') ? 1 : readSize),
    seek: (number(given.get('seek')) ?? 0) * (outputFlags.includes('seek_bytes') ? 1 : writeSize),
    truncates: !conversions.includes('notrunc'),
    pads: conversions.includes('sync'),
    swaps: conversions.includes('swab'),
    appends: outputFlags.includes('append'),
    status: words('status')[0] ?? '',
  }
}

function wordsOf(name: keyof typeof knownWords, text: string | undefined): readonly string[] {
  const words = text?.split(',') ?? []
  const known: readonly string[] = knownWords[name]
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined) throw new AppletFailure(`invalid argument '${unknown}' to '${name}'`)
  return words
}

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = text.split('x').reduce<number | undefined>((product, part) => {
    const factor = parseSize(part)
    return product === undefined || factor === undefined ? undefined : product * factor
  }, 1)
  if (value === undefined) throw new AppletFailure(`invalid number '${text}'`)
  return value
}

function blockSize(text: string | undefined): number | undefined {
  const size = number(text)
  if (size === 0) throw new AppletFailure(`number ${text ?? ''} is not in 1..9223372036854775807 range`)
  return size
}
