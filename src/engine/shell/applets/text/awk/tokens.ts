/** Splits the text of an awk program into tokens (POSIX, "awk", Lexical Conventions). */
import { AwkError, complaints } from './syntax'

export type Token = {
  /** `function-name` is a name with an opening parenthesis right after it. */
  readonly kind:
    | 'newline'
    | 'number'
    | 'string'
    | 'regex'
    | 'name'
    | 'function-name'
    | 'builtin'
    | 'keyword'
    | 'sign'
    | 'end'
  readonly text: string
  readonly line: number
}

const keywords = new Set(
  'BEGIN END function func if else while for do break continue next nextfile exit return delete in getline print printf'.split(
    ' ',
  ),
)

const builtinNames = new Set(
  'length substr index split sub gsub match sprintf sin cos atan2 exp log sqrt int rand srand tolower toupper system close fflush and or xor compl lshift rshift strftime mktime systime'.split(
    ' ',
  ),
)

const signs = [
  '**=',
  '&&',
  '||',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '^=',
  '**',
  '==',
  '<=',
  '>=',
  '!=',
  '!~',
  '>>',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ',',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
  '!',
  '>',
  '<',
  '|',
  '?',
  ':',
  '~',
  '$',
  '=',
] as const

const sameAs: Readonly<Record<string, string>> = { '**': '^', '**=': '^=', func: 'function' }

/** All tokens, `end` last. @throws AwkError */
export function tokenize(text: string): readonly Token[] {
  return new Tokenizer(text).run()
}

class Tokenizer {
  private readonly tokens: Token[] = []
  private position = 0
  private line = 1

  constructor(private readonly text: string) {}

  run(): readonly Token[] {
    while (this.position < this.text.length) this.next()
    this.add('end', '')
    return this.tokens
  }

  private next(): void {
    const blank = this.matched(/(?:[ \t\r]|\\\r?\n|#[^\n]*)+/y)
    if (blank !== undefined) {
      this.line += blank.split('\n').length - 1
      return
    }
    const number = this.matched(/0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y)
    const word = number === undefined ? this.matched(/[A-Za-z_]\w*/y) : undefined
    const character = this.text.charAt(this.position)
    if (number !== undefined) this.add('number', number)
    else if (word !== undefined) this.addWord(word)
    else if (character === '\n') this.newline()
    else if (character === '"') this.add('string', this.delimited('"'))
    else if (character === '/' && this.regexMayStart()) this.add('regex', this.delimited('/'))
    else this.addSign()
  }

  private addSign(): void {
    const sign = signs.find((one) => this.text.startsWith(one, this.position))
    if (sign === undefined) throw new AwkError(complaints.unexpectedToken, this.line)
    this.position += sign.length
    this.add('sign', sameAs[sign] ?? sign)
  }

  private matched(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.position += found.length
    return found
  }

  private newline(): void {
    this.add('newline', '\n')
    this.position += 1
    this.line += 1
  }

  private addWord(word: string): void {
    if (keywords.has(word)) this.add('keyword', sameAs[word] ?? word)
    else if (builtinNames.has(word)) this.add('builtin', word)
    else this.add(this.text.charAt(this.position) === '(' ? 'function-name' : 'name', word)
  }

  private add(kind: Token['kind'], text: string): void {
    this.tokens.push({ kind, text, line: this.line })
  }

  /** A slash divides after something that has a value, and starts an expression to match elsewhere. */
  private regexMayStart(): boolean {
    const last = this.tokens.at(-1)
    if (last === undefined) return true
    if (last.kind === 'sign') return ![')', ']', '$', '++', '--'].includes(last.text)
    return last.kind === 'newline' || last.kind === 'keyword'
  }

  private delimited(delimiter: '"' | '/'): string {
    let content = ''
    this.position += 1
    for (;;) {
      const character = this.text.charAt(this.position)
      if (character === '' || character === '\n') throw new AwkError(complaints.unexpectedEnd, this.line)
      this.position += 1
      if (character === delimiter) return content
      content += character === '\\' ? this.escape(delimiter) : character
    }
  }

  private escape(delimiter: '"' | '/'): string {
    const character = this.text.charAt(this.position)
    this.position += 1
    if (character === '\n') this.line += 1
    if (delimiter === '/') return character === '/' ? '/' : `\\${character}`
    return this.stringEscape(character)
  }

  private stringEscape(character: string): string {
    const simple = simpleEscapes[character]
    if (simple !== undefined) return simple
    if (/[0-7]/.test(character)) {
      const digits = character + (this.matched(/[0-7]{1,2}/y) ?? '')
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff)
    }
    return character
  }
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  '/': '/',
  '\n': '',
}

/** Escapes in an assignment on the command line (`-v`, `-F`, operands), read as in a string. */
export function unescapeWord(word: string): string {
  return tokenize(`"${word.replace(/\\?"/g, '\\"').replace(/\n/g, '\\n')}"`)[0]?.text ?? ''
}
