/** Functions that awk has built in (POSIX, "awk", and busybox's additions). */
import type { Wait } from '../../../../processes/program'
import { formatDate } from '../../support/dates'
import type { AwkArray } from './array'
import type { Calculator } from './calculator'
import { formatAwk } from './printf'
import { splitAt, splitFields } from './record'
import { substitute } from './substitution'
import { AwkError, complaints, type Expression } from './syntax'
import { toNumber, type Value } from './values'

type Evaluation<Result> = Generator<Wait, Result, void>
type Builtin = (evaluator: Calculator, words: readonly Expression[]) => Evaluation<Value>

export function* callBuiltin(evaluator: Calculator, name: string, words: readonly Expression[]): Evaluation<Value> {
  const builtin = builtins[name]
  if (builtin === undefined) throw new AwkError(complaints.undefinedFunction, 1)
  if (words.length < (minimumWords[name] ?? 0)) throw new AwkError(complaints.tooFewArguments, 1)
  return yield* builtin(evaluator, words)
}

const minimumWords: Readonly<Record<string, number>> = {
  substr: 2,
  index: 2,
  split: 2,
  sub: 2,
  gsub: 2,
  match: 2,
  system: 1,
  close: 1,
  toupper: 1,
  tolower: 1,
  sprintf: 1,
  atan2: 2,
  and: 2,
  or: 2,
  xor: 2,
  lshift: 2,
  rshift: 2,
  compl: 1,
}

/** A function of numbers alone. */
function numeric(calculate: (...numbers: readonly number[]) => number): Builtin {
  return function* (evaluator, words) {
    const numbers: number[] = []
    for (const word of words) numbers.push(yield* evaluator.number(word))
    return calculate(...numbers)
  }
}

/** A function of unsigned 64-bit numbers. */
function bitwise(calculate: (first: bigint, second: bigint) => bigint): Builtin {
  return numeric((first = 0, second = 0) =>
    Number(BigInt.asUintN(64, calculate(BigInt(Math.trunc(first)), BigInt(Math.trunc(second))))),
  )
}

/** A function that this busybox is built without. */
const noMathematics: Builtin = numeric(() => {
  throw new AwkError(complaints.noMathematics, 1)
})

/** A function of texts alone. */
function textual(make: (...texts: readonly string[]) => Value): Builtin {
  return function* (evaluator, words) {
    const texts: string[] = []
    for (const word of words) texts.push(yield* evaluator.text(word))
    return make(...texts)
  }
}

const builtins: Readonly<Record<string, Builtin>> = {
  length: function* (evaluator, words) {
    const [word] = words
    if (word === undefined) return evaluator.runtime.record.text().length
    const content = word.kind === 'variable' ? evaluator.runtime.variables.cell(word.name).content : undefined
    return isArray(content) ? content.length : (yield* evaluator.text(word)).length
  },
  substr: function* (evaluator, [word, from, length]) {
    const text = word === undefined ? '' : yield* evaluator.text(word)
    const start = from === undefined ? 1 : yield* evaluator.number(from)
    const count = length === undefined ? Number.POSITIVE_INFINITY : yield* evaluator.number(length)
    return substring(text, start, count)
  },
  index: textual((text = '', part = '') => text.indexOf(part) + 1),
  split,
  sub: substitute('first'),
  gsub: substitute('all'),
  match,
  sprintf: function* (evaluator, words) {
    const [format, ...values] = yield* evaluator.values(words)
    return formatAwk(evaluator.runtime.text(format), values)
  },
  toupper: textual((text = '') => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  tolower: textual((text = '') => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  sin: noMathematics,
  cos: noMathematics,
  atan2: noMathematics,
  exp: noMathematics,
  log: noMathematics,
  sqrt: noMathematics,
  int: numeric((x = 0) => Math.trunc(x)),
  and: bitwise((x, y) => x & y),
  or: bitwise((x, y) => x | y),
  xor: bitwise((x, y) => x ^ y),
  compl: bitwise((x) => ~x),
  lshift: bitwise((x, y) => x << y),
  rshift: bitwise((x, y) => x >> y),
  rand,
  srand,
  systime: function* ({ runtime }) {
    yield* []
    return Math.floor(runtime.process.now() / 1000)
  },
  strftime: function* (evaluator, [format, time]) {
    const seconds =
      time === undefined ? Math.floor(evaluator.runtime.process.now() / 1000) : yield* evaluator.number(time)
    return formatDate(seconds * 1000, format === undefined ? '%a %b %e %H:%M:%S %Z %Y' : yield* evaluator.text(format))
  },
  system: function* (evaluator, [word]) {
    return word === undefined ? 0 : yield* evaluator.runtime.streams.system(yield* evaluator.text(word))
  },
  close: function* (evaluator, [word]) {
    return word === undefined ? -1 : yield* evaluator.runtime.streams.close(yield* evaluator.text(word))
  },
  fflush: function* ({ runtime }) {
    yield* runtime.streams.flush()
    return 0
  },
}

function isArray(content: Value | AwkArray): content is AwkArray {
  return typeof content === 'object' && 'keys' in content
}

/** Characters count from 1; a start before the first is the first. */
function substring(text: string, start: number, count: number): string {
  const from = Math.max(0, Math.trunc(start) - 1)
  return text.slice(from, from + Math.max(0, Math.trunc(count)))
}

function* split(evaluator: Calculator, [word, target, separator]: readonly Expression[]): Evaluation<Value> {
  const { runtime } = evaluator
  const text = word === undefined ? '' : yield* evaluator.text(word)
  if (target?.kind !== 'variable') throw new AwkError(complaints.notAnArray, 1)
  const parts = yield* partsOf(evaluator, text, separator)
  const array = runtime.variables.cell(target.name).array()
  array.clear()
  for (const [index, part] of parts.entries()) array.set(`${index + 1}`, { text: part })
  return parts.length
}

function* partsOf(
  evaluator: Calculator,
  text: string,
  separator: Expression | undefined,
): Evaluation<readonly string[]> {
  if (text === '') return []
  if (separator?.kind === 'regex') return splitAt(text, evaluator.runtime.pattern(separator.pattern))
  return splitFields(
    text,
    separator === undefined ? evaluator.runtime.specialText('FS') : yield* evaluator.text(separator),
  )
}

function* match(evaluator: Calculator, [word, pattern]: readonly Expression[]): Evaluation<Value> {
  const { runtime } = evaluator
  const text = word === undefined ? '' : yield* evaluator.text(word)
  const expression = runtime.pattern(pattern === undefined ? '' : yield* evaluator.patternOf(pattern))
  expression.lastIndex = 0
  const found = expression.exec(text)
  const start = found === null ? 0 : found.index + 1
  runtime.variables.setSpecial('RSTART', start)
  runtime.variables.setSpecial('RLENGTH', found === null ? -1 : found[0].length)
  return start
}

/** A number from 0 up to 1, the same sequence in every run until `srand` (a linear congruence, as in `rand(3)`). */
function* rand({ runtime }: Calculator): Evaluation<Value> {
  yield* []
  runtime.randomState = (Math.imul(runtime.randomState, 1_103_515_245) + 12_345) & 0x7fff_ffff
  return runtime.randomState / 0x8000_0000
}

function* srand(evaluator: Calculator, [word]: readonly Expression[]): Evaluation<Value> {
  const { runtime } = evaluator
  const before = runtime.randomSeed
  runtime.randomSeed =
    word === undefined ? Math.floor(runtime.process.now() / 1000) : toNumber(yield* evaluator.value(word))
  runtime.randomState = runtime.randomSeed & 0x7fff_ffff
  return before
}
