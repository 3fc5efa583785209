/** Reads a `sed` script. Failures are in busybox's words. */
import { AppletFailure } from '../../applet'
import { textOf } from '../../support/bytes'
import { compilePattern, PatternError } from '../../support/regular-expression'
import {
  type Action,
  type Address,
  type Command,
  type ReplacementPart,
  type Selection,
  type Substitution,
  simpleNames,
} from './script'

/**
 * Parses a whole script (the parts of -e and -f joined by newlines), a byte string.
 * @throws AppletFailure
 */
export function parseScript(text: string, extended: boolean): readonly Command[] {
  return new ScriptParser(text, extended).parse()
}

class ScriptParser {
  private position = 0
  private readonly commands: Command[] = []
  private readonly openBlocks: number[] = []

  constructor(
    private readonly text: string,
    private readonly extended: boolean,
  ) {}

  parse(): readonly Command[] {
    for (;;) {
      this.skip(/^[\s;]*/)
      if (this.position >= this.text.length) return this.commands
      if (this.peek() === '#') this.skip(/^[^\n]*/)
      else this.parseCommand()
    }
  }

  private parseCommand(): void {
    const selection = this.selection()
    const name = this.peek()
    if (name === '') throw new AppletFailure('missing command')
    this.position += 1
    const action = this.action(name)
    if (action.name === '{') this.openBlocks.push(this.commands.length)
    if (action.name === '}') this.closeBlock()
    this.commands.push({ selection, action })
  }

  private selection(): Selection {
    const first = this.address()
    let second: Address | undefined
    if (first !== undefined && this.skip(/^[ \t]*,[ \t]*/) !== '') {
      second = this.address(true)
      if (second === undefined) throw new AppletFailure('no address after comma')
    }
    const negated = this.skip(/^[ \t]*!?[ \t]*/).includes('!')
    return { ...(first && { first }), ...(second && { second }), negated }
  }

  private address(isSecond = false): Address | undefined {
    const digits = this.skip(/^\d+/)
    if (digits !== '') return { kind: 'line', number: Number(digits) }
    const character = this.peek()
    if (character === '$') {
      this.position += 1
      return { kind: 'last' }
    }
    if (isSecond && character === '+') return { kind: 'offset', count: Number(this.skip(/^\+\d*/).slice(1)) }
    if (character !== '/' && character !== '\\') return undefined
    this.position += character === '\\' ? 2 : 1
    const delimiter = this.text.charAt(this.position - 1)
    return { kind: 'pattern', pattern: this.pattern(this.delimited(delimiter, true), '') }
  }

  private action(name: string): Action {
    const simple = simpleNames.find((candidate) => candidate === name)
    if (simple !== undefined) return { name: simple }
    switch (name) {
      case '{':
        return { name, end: 0 }
      case '}':
        return { name }
      case 's':
        return { name, substitution: this.substitution() }
      case 'y':
        return { name, table: this.translation() }
      case 'a':
      case 'i':
      case 'c':
        return { name, text: this.addedText() }
      case 'r':
      case 'w':
        return { name, file: textOf(this.skip(/^[ \t]*[^\n]*/).trimStart()) }
      case 'b':
      case 't':
      case 'T':
      case ':':
        return { name, label: this.skip(/^[ \t]*[^\s;}]*/).trim() }
      default:
        throw new AppletFailure(`unsupported command ${name}`)
    }
  }

  private closeBlock(): void {
    const start = this.openBlocks.pop()
    const opening = start === undefined ? undefined : this.commands[start]
    if (start === undefined || opening === undefined) return
    this.commands[start] = { selection: opening.selection, action: { name: '{', end: this.commands.length } }
  }

  private substitution(): Substitution {
    const delimiter = this.take()
    const source = this.delimited(delimiter, true)
    const replacement = parseReplacement(this.delimited(delimiter, false))
    const flags = this.skip(/^(?:[gpIi]|\d+)*/)
    const file =
      this.peek() === 'w'
        ? textOf(
            this.skip(/^w[ \t]*[^\n]*/)
              .slice(1)
              .trimStart(),
          )
        : undefined
    if (!/^[ \t]*(?:$|[\n;}#])/.test(this.text.slice(this.position))) {
      throw new AppletFailure('bad option in substitution expression')
    }
    const which = flags.match(/\d+|g/g)?.at(-1)
    return {
      pattern: this.pattern(source, flags),
      replacement,
      occurrence: which === undefined || which === 'g' ? 1 : Number(which),
      global: which === 'g',
      print: flags.includes('p'),
      ...(file !== undefined && { file }),
    }
  }

  private pattern(source: string, flags: string): RegExp | undefined {
    if (source === '') return undefined
    try {
      return compilePattern(source, { extended: this.extended, ignoreCase: /i/i.test(flags) })
    } catch (error) {
      if (error instanceof PatternError) throw new AppletFailure(`bad regex '${textOf(source)}': ${error.message}`)
      throw error
    }
  }

  private translation(): ReadonlyMap<string, string> {
    const delimiter = this.take()
    const [from, to] = [this.delimited(delimiter, false), this.delimited(delimiter, false)].map(unescapeText)
    return new Map(
      [...(from ?? '')].map((character, index): [string, string] => [character, to?.charAt(index) || character]),
    )
  }

  /** After `a`, `i`, `c`: the rest of the line, and more lines after a backslash. */
  private addedText(): string {
    this.skip(/^[ \t]*/)
    this.skip(/^\\(?:\n|[ \t]*\n)?/)
    const raw = this.skip(/^(?:\\.|[^\\\n])*/s)
    return `${raw.replace(/\\(.)/gs, '$1')}\n`
  }

  /**
   * Reads up to the next delimiter. An escaped delimiter stands for itself, an escaped newline for `\n`;
   * in a pattern, delimiters inside brackets do not end it.
   */
  private delimited(delimiter: string, isPattern: boolean): string {
    let text = ''
    let inBrackets = false
    while (this.position < this.text.length) {
      const character = this.take()
      if (character === '\\' && !inBrackets) {
        const next = this.take()
        text += next === delimiter && delimiter !== '\\' ? next : `\\${next}`
        continue
      }
      if (character === delimiter && !inBrackets) return text
      if (isPattern && character === '[' && !inBrackets) {
        inBrackets = true
        text += character + this.skip(/^\^?\]?/)
        continue
      }
      if (character === ']') inBrackets = false
      text += character
    }
    throw new AppletFailure(`unmatched '${delimiter}'`)
  }

  private skip(pattern: RegExp): string {
    const [matched = ''] = pattern.exec(this.text.slice(this.position)) ?? []
    this.position += matched.length
    return matched
  }

  private peek(): string {
    return this.text.charAt(this.position)
  }

  private take(): string {
    const character = this.peek()
    this.position += 1
    return character
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07' }

function unescapeText(text: string): string {
  return text.replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character)
}

function parseReplacement(text: string): readonly ReplacementPart[] {
  const pieces = text.match(/\\.|&|[^\\&]+|\\$/gs) ?? []
  return pieces.map((piece) => {
    if (piece === '&') return { group: 0 }
    if (/^\\\d$/.test(piece)) return { group: Number(piece.slice(1)) }
    return { text: piece.startsWith('\\') ? unescapeText(piece) : piece }
  })
}
