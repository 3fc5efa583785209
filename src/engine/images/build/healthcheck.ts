/** HEALTHCHECK (BuildKit, frontend/dockerfile/instructions/parse.go, `parseHealthcheck`). */
import { DurationError, formatDuration, parseDuration } from '../../go-duration'
import type { Healthcheck } from '../image'
import { readCommandLine } from './argument-forms'
import { parseError } from './build-error'
import type { InstructionFlags } from './flags'
import type { SourceInstruction } from './source'

function readTime(flags: InstructionFlags, name: string, source: SourceInstruction): number | undefined {
  const text = flags.text(name)
  if (text === '') return undefined
  try {
    const nanoseconds = parseDuration(text)
    if (nanoseconds === 0) return undefined
    if (nanoseconds < 1e6) throw parseError(`Interval ${JSON.stringify(name)} cannot be less than 1ms`, source.lines)
    return nanoseconds
  } catch (error) {
    if (error instanceof DurationError) throw parseError(error.message, source.lines)
    throw error
  }
}

function readRetries(flags: InstructionFlags, source: SourceInstruction): number | undefined {
  const text = flags.text('retries')
  if (text === '') return undefined
  if (!/^[+-]?\d+$/.test(text)) {
    throw parseError(`strconv.ParseInt: parsing ${JSON.stringify(text)}: invalid syntax`, source.lines)
  }
  if (Number(text) < 0) throw parseError(`--retries cannot be negative (${text})`, source.lines)
  return Number(text) === 0 ? undefined : Number(text)
}

function readTest(source: SourceInstruction): readonly string[] {
  const [, type = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(source.rest) ?? []
  if (type === '') throw parseError('HEALTHCHECK requires at least one argument', source.lines)
  const upper = type.toUpperCase()
  if (upper === 'NONE') {
    if (rest !== '') throw parseError('HEALTHCHECK NONE takes no arguments', source.lines)
    return ['NONE']
  }
  if (upper !== 'CMD') throw parseError(`Unknown type ${JSON.stringify(upper)} in HEALTHCHECK (try CMD)`, source.lines)
  if (rest === '') throw parseError('Missing command after HEALTHCHECK CMD', source.lines)
  const command = readCommandLine(rest, source.lines)
  return command.form === 'exec' ? ['CMD', ...command.words] : ['CMD-SHELL', command.text]
}

/** Throws BuildError. */
export function readHealthcheck(source: SourceInstruction, flags: InstructionFlags): Healthcheck {
  const test = readTest(source)
  if (test[0] === 'NONE') return { test }
  const interval = readTime(flags, 'interval', source)
  const timeout = readTime(flags, 'timeout', source)
  const startPeriod = readTime(flags, 'start-period', source)
  const startInterval = readTime(flags, 'start-interval', source)
  const retries = readRetries(flags, source)
  return {
    test,
    ...(interval === undefined ? {} : { interval }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(startPeriod === undefined ? {} : { startPeriod }),
    ...(startInterval === undefined ? {} : { startInterval }),
    ...(retries === undefined ? {} : { retries }),
  }
}

const namedRunes: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  39: "\\'",
  92: '\\\\',
}

/** A number printed with `%q`, which is what Go does with the count of retries in the history. */
function quotedRune(code: number): string {
  const plain = code < 32 ? `\\x${code.toString(16).padStart(2, '0')}` : String.fromCharCode(code)
  return `'${namedRunes[code] ?? plain}'`
}

/** The instruction as the history shows it: Go's print of the structure. */
export function describeHealthcheck(check: Healthcheck): string {
  const words = check.test.map((word) => JSON.stringify(word)).join(' ')
  const times = [check.interval, check.timeout, check.startPeriod, check.startInterval]
  const printed = times.map((time) => `"${formatDuration(time ?? 0)}"`).join(' ')
  return `HEALTHCHECK &{[${words}] ${printed} ${quotedRune(check.retries ?? 0)}}`
}
