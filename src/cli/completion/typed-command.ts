/** The simple command that the cursor stands in, read as a shell reads it, from a line that need not be finished. */
import type { Quote } from './candidate'

/** The word that ends at the cursor. */
export type TypedWord = {
  /** With quotes and escapes resolved; substitutions stand in it as they were typed. */
  readonly text: string
  /** Where each character of `text` stands in the line, and at last where the word ends. */
  readonly offsets: readonly number[]
  /** The quote that is still open. */
  readonly quote: Quote
  /** Where that quote was opened. */
  readonly quoteStart: number
}

export type TypedCommand = {
  /** The words before the one that is being typed, without assignments and redirections in front of and between them. */
  readonly words: readonly string[]
  readonly word: TypedWord
  /** True when the word is the target of a redirection. */
  readonly redirected: boolean
}

/** After these a command begins. */
const openingWords = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', 'time', '!', '{'])

type Word = { text: string; offsets: number[]; quoted: boolean }

/** A command list: that of the line, or of one substitution in it. */
type Level = {
  readonly closer: '' | ')' | '`'
  readonly start: number
  words: string[]
  word: Word | undefined
  redirected: boolean
  quote: Quote
  quoteStart: number
}

/** Undefined when the cursor stands in a comment. */
export function typedCommand(line: string, cursor: number): TypedCommand | undefined {
  return new Reader(line.slice(0, cursor)).read()
}

class Reader {
  readonly #line: string
  readonly #levels: Level[] = [levelAt(0, '')]
  #position = 0

  constructor(line: string) {
    this.#line = line
  }

  read(): TypedCommand | undefined {
    while (this.#position < this.#line.length) {
      const character = this.#line[this.#position] ?? ''
      if (this.#startsComment(character)) {
        const end = this.#line.indexOf('\n', this.#position)
        if (end === -1) return undefined
        this.#position = end
        continue
      }
      this.#readCharacter(character)
      this.#position += 1
    }
    const { words, word, redirected, quote, quoteStart } = this.#level
    const { text, offsets } = word ?? { text: '', offsets: [] }
    return { words, redirected, word: { text, offsets: [...offsets, this.#line.length], quote, quoteStart } }
  }

  get #level(): Level {
    return this.#levels.at(-1) ?? levelAt(0, '')
  }

  #startsComment(character: string): boolean {
    return character === '#' && this.#level.word === undefined
  }

  #readCharacter(character: string): void {
    const { quote } = this.#level
    if (quote === "'") {
      if (character === "'") this.#level.quote = ''
      else this.#add(character)
    } else if (character === '\\') this.#readEscape(quote)
    else if (character === '$' && this.#line[this.#position + 1] === '(') this.#openSubstitution(')', 1)
    else if (character === '`') this.#readBacktick()
    else if (character === quote) this.#level.quote = ''
    else if (quote === '"') this.#add(character)
    else this.#readUnquoted(character)
  }

  #readEscape(quote: Quote): void {
    const next = this.#line[this.#position + 1]
    if (next === undefined) return
    const escapes = quote === '' || '$`"\\\n'.includes(next)
    if (!escapes) {
      this.#add('\\')
      return
    }
    this.#position += 1
    if (next !== '\n') this.#add(next, this.#position - 1)
  }

  #readUnquoted(character: string): void {
    if (character === "'" || character === '"') this.#openQuote(character)
    else if (character === ')' && this.#level.closer === ')') this.#closeSubstitution()
    else if (character === '<' || character === '>') this.#readRedirection()
    else if (character === '&' && this.#line[this.#position + 1] === '>') this.#endWord()
    else if (/[;&|()\n]/.test(character)) this.#endCommand()
    else if (/\s/.test(character)) this.#endWord()
    else this.#add(character)
  }

  #openQuote(quote: Quote): void {
    this.#startWord().quoted = true
    this.#level.quote = quote
    this.#level.quoteStart = this.#position
  }

  #readRedirection(): void {
    const { word } = this.#level
    if (word !== undefined && /^\d+$/.test(word.text)) this.#level.word = undefined
    this.#endWord()
    this.#position += (/^[<>&|]*/.exec(this.#line.slice(this.#position + 1))?.[0] ?? '').length
    this.#level.redirected = true
  }

  #readBacktick(): void {
    if (this.#level.closer === '`') this.#closeSubstitution()
    else this.#openSubstitution('`', 0)
  }

  #openSubstitution(closer: ')' | '`', skipped: number): void {
    this.#startWord()
    this.#levels.push(levelAt(this.#position, closer))
    this.#position += skipped
  }

  /** What was substituted stands in the word around it as it was typed. */
  #closeSubstitution(): void {
    const { start } = this.#level
    this.#levels.pop()
    for (let position = start; position <= this.#position; position++) this.#add(this.#line[position] ?? '', position)
  }

  #startWord(): Word {
    this.#level.word ??= { text: '', offsets: [], quoted: false }
    return this.#level.word
  }

  #add(character: string, position = this.#position): void {
    const word = this.#startWord()
    word.text += character
    word.offsets.push(position)
  }

  #endWord(): void {
    const level = this.#level
    const { word } = level
    level.word = undefined
    if (word === undefined) return
    const isTarget = level.redirected
    level.redirected = false
    const first = level.words.length === 0 && !word.quoted
    const opens = first && (openingWords.has(word.text) || /^[A-Za-z_]\w*=/.test(word.text))
    if (!isTarget && !opens) level.words.push(word.text)
  }

  #endCommand(): void {
    this.#endWord()
    this.#level.words = []
    this.#level.redirected = false
  }
}

function levelAt(start: number, closer: Level['closer']): Level {
  return { closer, start, words: [], word: undefined, redirected: false, quote: '', quoteStart: start }
}

/** Programs that run the command behind them. */
const runners = new Set(['command', 'env', 'exec', 'nohup', 'time', 'xargs'])

/** The words of the command that is run in the end: `docker rm` of `xargs -n 1 docker rm`. */
export function commandRun(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words
  if (first === undefined || !runners.has(first)) return words
  const docker = rest.indexOf('docker')
  if (docker !== -1) return rest.slice(docker)
  return rest.every((word) => word.startsWith('-')) ? [] : words
}
