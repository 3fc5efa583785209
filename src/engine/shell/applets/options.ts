/**
 * Options as busybox's `getopt32` reads them, with the complaints of `getopt_long(3)`.
 *
 * A specification is a getopt string: each letter an option, `:` after it one with a value, `::` one with an optional
 * value in the same word. A leading `+` stops at the first operand; otherwise options and operands may be mixed.
 */

/** Long options by name without dashes: the letter that they stand for. */
export type LongOptions = Readonly<Record<string, string>>

/** Options that a command line cannot have; `complaint` is the line to print before the usage, if any. */
export class UsageError extends Error {
  readonly complaint: string | undefined

  constructor(complaint?: string) {
    super(complaint ?? 'usage')
    this.name = 'UsageError'
    this.complaint = complaint
  }
}

/** One option as it was given. */
type GivenOption = { readonly letter: string; readonly value?: string }

/** The options and operands of one command line. */
export class ParsedOptions {
  readonly given: readonly GivenOption[]
  readonly operands: readonly string[]

  constructor(given: readonly GivenOption[], operands: readonly string[]) {
    this.given = given
    this.operands = operands
  }

  /** True when one of these letters was given. */
  has(...letters: readonly string[]): boolean {
    return this.given.some((option) => letters.includes(option.letter))
  }

  /** The last value of an option. */
  value(letter: string): string | undefined {
    return this.given.findLast((option) => option.letter === letter)?.value
  }

  /** All values of an option in order. */
  values(letter: string): readonly string[] {
    return this.given.flatMap((option) =>
      option.letter === letter && option.value !== undefined ? [option.value] : [],
    )
  }

  /** Which of these letters came last, for options that override each other. */
  last(...letters: readonly string[]): string | undefined {
    return this.given.findLast((option) => letters.includes(option.letter))?.letter
  }
}

type OptionKind = 'flag' | 'value' | 'optional-value'

/**
 * Parses the words after the program's name.
 * @throws UsageError for an unknown option, a missing value or a value that is not allowed.
 */
export function parseOptions(
  words: readonly string[],
  specification: string,
  longOptions: LongOptions = {},
): ParsedOptions {
  return new OptionReader(words, specification, longOptions).read()
}

class OptionReader {
  private readonly kinds: ReadonlyMap<string, OptionKind>
  private readonly stopsAtOperand: boolean
  private readonly given: GivenOption[] = []
  private readonly operands: string[] = []
  private position = 0

  constructor(
    private readonly words: readonly string[],
    specification: string,
    private readonly longOptions: LongOptions,
  ) {
    this.stopsAtOperand = specification.startsWith('+')
    this.kinds = optionKinds(this.stopsAtOperand ? specification.slice(1) : specification)
  }

  read(): ParsedOptions {
    while (this.position < this.words.length) {
      const word = this.nextWord()
      if (word === '--') break
      if (word.startsWith('--')) this.readLong(word)
      else if (word.startsWith('-') && word !== '-') this.readCluster(word)
      else {
        this.operands.push(word)
        if (this.stopsAtOperand) break
      }
    }
    return new ParsedOptions(this.given, [...this.operands, ...this.words.slice(this.position)])
  }

  private nextWord(): string {
    const word = this.words[this.position] ?? ''
    this.position += 1
    return word
  }

  private readCluster(word: string): void {
    for (let index = 1; index < word.length; index += 1) {
      const letter = word.charAt(index)
      const kind = this.kinds.get(letter)
      if (kind === undefined) throw new UsageError(`invalid option -- '${letter}'`)
      if (kind === 'flag') {
        this.given.push({ letter })
        continue
      }
      const rest = word.slice(index + 1)
      this.given.push(this.withValue(letter, kind, rest === '' ? undefined : rest))
      return
    }
  }

  private withValue(letter: string, kind: OptionKind, attached: string | undefined): GivenOption {
    if (attached !== undefined) return { letter, value: attached }
    if (kind === 'optional-value') return { letter }
    if (this.position >= this.words.length) throw new UsageError(`option requires an argument -- '${letter}'`)
    return { letter, value: this.nextWord() }
  }

  private readLong(word: string): void {
    const equals = word.indexOf('=')
    const typed = equals < 0 ? word.slice(2) : word.slice(2, equals)
    const attached = equals < 0 ? undefined : word.slice(equals + 1)
    const name = this.completeName(typed, word)
    const letter = this.longOptions[name] ?? ''
    const kind = this.kinds.get(letter) ?? 'flag'
    if (kind === 'flag') {
      if (attached !== undefined) throw new UsageError(`option '--${name}' doesn't allow an argument`)
      this.given.push({ letter })
    } else if (kind === 'value' && attached === undefined && this.position >= this.words.length) {
      throw new UsageError(`option '--${name}' requires an argument`)
    } else {
      this.given.push(this.withValue(letter, kind, attached))
    }
  }

  /** Any unambiguous beginning of a long option's name will do. */
  private completeName(typed: string, word: string): string {
    const names = Object.keys(this.longOptions)
    if (names.includes(typed)) return typed
    const [match, ...others] = names.filter((name) => name.startsWith(typed))
    if (match === undefined) throw new UsageError(`unrecognized option '${word}'`)
    if (others.length > 0) {
      const possibilities = [match, ...others].map((name) => `'--${name}'`).join(' ')
      throw new UsageError(`option '${word}' is ambiguous; possibilities: ${possibilities}`)
    }
    return match
  }
}

function optionKinds(specification: string): ReadonlyMap<string, OptionKind> {
  const kinds = new Map<string, OptionKind>()
  for (const [, letter = '', colons = ''] of specification.matchAll(/([^:])(:{0,2})/g)) {
    kinds.set(letter, colons === '' ? 'flag' : colons === ':' ? 'value' : 'optional-value')
  }
  return kinds
}
