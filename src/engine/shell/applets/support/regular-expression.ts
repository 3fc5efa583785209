/**
 * POSIX regular expressions (basic and extended, with GNU's additions) as JavaScript ones, over byte strings.
 *
 * One difference remains: among alternatives JavaScript takes the first that matches, POSIX the longest.
 */

/** A pattern that is no regular expression; the message is the reason in `regcomp(3)`'s words. */
export class PatternError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'PatternError'
  }
}

export type PatternOptions = { readonly extended: boolean; readonly ignoreCase: boolean }

/**
 * Translates a pattern.
 * @returns a regular expression with the flags `g` and `d`-free, ready for `exec` from `lastIndex`
 * @throws PatternError
 */
export function compilePattern(pattern: string, { extended, ignoreCase }: PatternOptions): RegExp {
  const source = new Translator(pattern, extended).translate()
  try {
    return new RegExp(source, ignoreCase ? 'gi' : 'g')
  } catch {
    throw new PatternError('Invalid regular expression')
  }
}

/** The text as a pattern that matches just itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

const classes: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '!-\\/:-@\\[-`{-~',
  space: ' \\t\\n\\v\\f\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f',
}

const wordEscapes: Readonly<Record<string, string>> = {
  w: '[A-Za-z0-9_]',
  W: '[^A-Za-z0-9_]',
  s: '[ \\t\\n\\v\\f\\r]',
  S: '[^ \\t\\n\\v\\f\\r]',
  b: '\\b',
  B: '\\B',
  '<': '\\b(?=[A-Za-z0-9_])',
  '>': '\\b(?<=[A-Za-z0-9_])',
  '`': '^',
  "'": '$',
  n: '\\n',
  t: '\\t',
  r: '\\r',
  f: '\\f',
  v: '\\v',
}

/** Operators that are written with a backslash in basic expressions and without one in extended ones. */
const operators = new Set(['(', ')', '{', '}', '+', '?', '|'])

class Translator {
  private position = 0
  private output = ''
  private depth = 0
  /** True where a repetition would have nothing to repeat. */
  private atStart = true

  constructor(
    private readonly pattern: string,
    private readonly extended: boolean,
  ) {}

  translate(): string {
    while (this.position < this.pattern.length) this.translateNext()
    if (this.depth > 0) throw new PatternError('Unmatched ( or \\(')
    return this.output
  }

  private translateNext(): void {
    const character = this.take()
    if (character === '\\') this.translateEscape()
    else if (character === '[') this.add(this.bracket())
    else if (character === '.') this.add('[^]')
    else if (character === '*') this.repeat('*')
    else if (character === '^') this.translateStart()
    else if (character === '$') this.translateEnd()
    else if (this.extended && operators.has(character)) this.translateOperator(character)
    else this.add(escapePattern(character))
  }

  private translateEscape(): void {
    if (this.position >= this.pattern.length) throw new PatternError('Trailing backslash')
    const character = this.take()
    if (!this.extended && operators.has(character)) this.translateOperator(character)
    else if (/[1-9]/.test(character)) this.add(`(?:\\${character})`)
    else this.add(wordEscapes[character] ?? escapePattern(character))
  }

  private translateOperator(operator: string): void {
    switch (operator) {
      case '(':
        this.depth += 1
        this.output += '('
        this.atStart = true
        return
      case ')':
        this.closeGroup()
        return
      case '|':
        this.output += '|'
        this.atStart = true
        return
      case '{':
        this.interval()
        return
      case '}':
        this.add('\\}')
        return
      default:
        this.repeat(operator)
    }
  }

  private closeGroup(): void {
    if (this.depth === 0) {
      if (!this.extended) throw new PatternError('Unmatched ) or \\)')
      this.add('\\)')
      return
    }
    this.depth -= 1
    this.add(')')
  }

  /** `{2}`, `{2,}`, `{,3}`, `{2,3}`; in extended expressions anything else is an ordinary brace. */
  private interval(): void {
    const closing = this.extended ? '}' : '\\}'
    const match = /^(\d*)(,?)(\d*)/.exec(this.pattern.slice(this.position))
    const [whole = '', from = '', comma = '', to = ''] = match ?? []
    const proper = (from !== '' || comma !== '') && this.pattern.startsWith(closing, this.position + whole.length)
    if (!proper) {
      if (!this.extended) throw new PatternError('Unmatched \\{')
      this.add('\\{')
      return
    }
    this.position += whole.length + closing.length
    this.repeat(`{${from === '' ? '0' : from}${comma}${to}}`)
  }

  private repeat(operator: string): void {
    if (this.atStart) {
      if (operator === '*' && !this.extended) this.add('\\*')
      return
    }
    this.output =
      /[*+?}]$/.test(this.output) && !/\\[*+?}]$/.test(this.output) ? this.wrapLast(operator) : this.output + operator
  }

  /** A repetition of a repetition: JavaScript would read it as laziness. */
  private wrapLast(operator: string): string {
    return operator === '{1}' ? this.output : `${this.output.replace(/([*+?]|\{[\d,]*\})$/, '')}*`
  }

  private translateStart(): void {
    if (this.extended || this.atStart) this.output += '^'
    else this.add('\\^')
  }

  private translateEnd(): void {
    const rest = this.pattern.slice(this.position)
    const atEnd = rest === '' || (!this.extended && /^\\[)|]/.test(rest))
    if (this.extended || atEnd) this.output += '$'
    else this.add('\\$')
  }

  private bracket(): string {
    const negated = this.pattern.charAt(this.position) === '^'
    if (negated) this.position += 1
    let content = ''
    let first = true
    for (;;) {
      if (this.position >= this.pattern.length) throw new PatternError('Unmatched [, [^, [:, [., or [=')
      const character = this.take()
      if (character === ']' && !first) break
      content +=
        character === '[' ? this.bracketClass() : character === '-' ? this.dash(first) : bracketCharacter(character)
      first = false
    }
    return `[${negated ? '^' : ''}${content}]`
  }

  private bracketClass(): string {
    const match = /^([:.=])(.*?)\1\]/.exec(this.pattern.slice(this.position))
    if (match === null) return '\\['
    const [whole, kind, name = ''] = match
    this.position += whole.length
    if (kind !== ':') return bracketCharacter(name)
    const members = classes[name]
    if (members === undefined) throw new PatternError('Invalid character class name')
    return members
  }

  private dash(first: boolean): string {
    return first || this.pattern.charAt(this.position) === ']' ? '\\-' : '-'
  }

  private add(piece: string): void {
    this.output += piece
    this.atStart = false
  }

  private take(): string {
    const character = this.pattern.charAt(this.position)
    this.position += 1
    return character
  }
}

function bracketCharacter(character: string): string {
  return /[\\\]^[-]/.test(character) ? `\\${character}` : character
}
