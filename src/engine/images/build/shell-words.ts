/**
 * Variables, quotes and escapes in the words of a Dockerfile (BuildKit, frontend/dockerfile/shell/lex.go).
 */
import { removePrefix, removeSuffix, replacePattern } from './shell-patterns'

export type Variables = ReadonlyMap<string, string>

export type ExpansionOptions = {
  /** The escape character: `\` or, by directive, a backquote. */
  readonly escapeCharacter: string
  /** Keep quotes as they stand. */
  readonly raw?: boolean
  /** Take quotes for letters like others, as in a here-document. */
  readonly plainQuotes?: boolean
  /** Leave variables without a value as they stand instead of putting nothing in their place. */
  readonly keepUnset?: boolean
}

export type Expansion = {
  readonly text: string
  /** The pieces between blanks outside quotes. */
  readonly words: readonly string[]
  /** Names that were used without having a value. */
  readonly unmatched: ReadonlySet<string>
}

/** A word that does not follow the grammar. */
export class ExpansionError extends Error {
  override readonly name = 'ExpansionError'
  /** Names that were used without having a value before it came to this. */
  unmatched: ReadonlySet<string> = new Set()
}

const nameStart = /[A-Za-z_]/
const nameExpression = /^[A-Za-z_][A-Za-z0-9_]*/
const specialName = /^[@*#?\-$!0-9]/

class WordReader {
  readonly #text: string
  readonly #variables: Variables
  readonly #options: ExpansionOptions
  readonly unmatched = new Set<string>()
  readonly words: string[] = []
  #at = 0
  #word: string | undefined

  constructor(text: string, variables: Variables, options: ExpansionOptions) {
    this.#text = text
    this.#variables = variables
    this.#options = options
  }

  /** Reads up to `stop` (consumed) or the end. */
  readUntil(stop: string | undefined): string {
    let result = ''
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? ''
      if (character === stop) {
        this.#at++
        return result
      }
      result += this.#readPiece(character)
    }
    if (stop !== undefined) throw new ExpansionError(`unexpected end of statement while looking for matching ${stop}`)
    this.#endWord()
    return result
  }

  #readPiece(character: string): string {
    const isQuote = this.#options.plainQuotes !== true
    if (isQuote && character === "'") return this.#keep(this.#readSingleQuoted())
    if (isQuote && character === '"') return this.#keep(this.#readDoubleQuoted())
    if (character === '$') return this.#split(this.#readDollar())
    this.#at++
    if (character === this.#options.escapeCharacter) return this.#keep(this.#readEscaped(character))
    return this.#split(character)
  }

  /** Text that belongs to the current word whatever is in it. */
  #keep(text: string): string {
    this.#word = (this.#word ?? '') + text
    return text
  }

  /** Text whose blanks end words. */
  #split(text: string): string {
    for (const character of text) {
      if (/\s/.test(character)) this.#endWord()
      else this.#word = (this.#word ?? '') + character
    }
    return text
  }

  #endWord(): void {
    if (this.#word !== undefined) this.words.push(this.#word)
    this.#word = undefined
  }

  #readEscaped(escapeCharacter: string): string {
    const next = this.#text[this.#at]
    if (next === undefined) return this.#options.raw === true ? escapeCharacter : ''
    this.#at++
    return next
  }

  #readSingleQuoted(): string {
    const end = this.#text.indexOf("'", this.#at + 1)
    if (end === -1) throw new ExpansionError('unexpected end of statement while looking for matching single-quote')
    const quoted = this.#text.slice(this.#at + 1, end)
    this.#at = end + 1
    return this.#options.raw === true ? `'${quoted}'` : quoted
  }

  #readDoubleQuoted(): string {
    const raw = this.#options.raw === true
    let result = raw ? '"' : ''
    for (this.#at++; this.#at < this.#text.length; ) {
      const character = this.#text[this.#at] ?? ''
      if (character === '"') {
        this.#at++
        return raw ? `${result}"` : result
      }
      if (character === '$') result += this.#readDollar()
      else result += this.#readQuotedCharacter(character)
    }
    throw new ExpansionError('unexpected end of statement while looking for matching double-quote')
  }

  #readQuotedCharacter(character: string): string {
    this.#at++
    if (character !== this.#options.escapeCharacter) return character
    const next = this.#text[this.#at]
    if (next === undefined) return character
    if (!['"', '$', this.#options.escapeCharacter].includes(next)) return character
    this.#at++
    return next
  }

  #valueOf(name: string, whole: string): string {
    const value = this.#variables.get(name)
    if (value !== undefined) return value
    this.unmatched.add(name)
    return this.#options.keepUnset === true ? whole : ''
  }

  #readName(): string {
    const rest = this.#text.slice(this.#at)
    const name = (nameExpression.exec(rest) ?? specialName.exec(rest))?.[0] ?? ''
    this.#at += name.length
    return name
  }

  #readDollar(): string {
    const start = this.#at++
    if (this.#text[this.#at] !== '{') {
      if (!nameStart.test(this.#text[this.#at] ?? '') && !specialName.test(this.#text[this.#at] ?? '')) return '$'
      const name = this.#readName()
      return this.#valueOf(name, `$${name}`)
    }
    this.#at++
    if (this.#text[this.#at] === '}') throw new ExpansionError('syntax error: bad substitution')
    const name = this.#readName()
    const operator = this.#text[this.#at]
    if (operator === '}') {
      this.#at++
      return this.#valueOf(name, `\${${name}}`)
    }
    if (operator === undefined) throw new ExpansionError('unsupported modifier (\ufffd) in substitution')
    if (name === '') throw new ExpansionError("syntax error: missing '}'")
    return this.#readModified(name, start)
  }

  /** `${NAME:-word}` and its like, from the character after the name on. */
  #readModified(name: string, start: number): string {
    const first = this.#text[this.#at++] ?? ''
    if ('-+?:'.includes(first)) {
      const colon = first === ':'
      if (colon && this.#at >= this.#text.length) throw new ExpansionError("syntax error: missing '}'")
      const modifier = colon ? (this.#text[this.#at++] ?? '') : first
      const word = this.#readWord('}')
      return this.#applyDefault(name, modifier, colon, word, start)
    }
    if (first === '#' || first === '%') return this.#applyTrim(name, first, start)
    if (first === '/') return this.#applyReplace(name, start)
    throw new ExpansionError(`unsupported modifier (${first}) in substitution`)
  }

  /** A nested word: it may hold variables of its own. It is no part of the word list. */
  #readWord(stop: string): string {
    const outer = this.#word
    const count = this.words.length
    const text = this.readUntil(stop)
    this.words.length = count
    this.#word = outer
    return text
  }

  #applyDefault(name: string, modifier: string, colon: boolean, word: string, start: number): string {
    const value = this.#variables.get(name)
    const counts = value !== undefined && !(colon && value === '')
    if (value === undefined && modifier !== '#' && modifier !== '%') this.unmatched.add(name)
    if (value === undefined && this.#options.keepUnset === true) return this.#text.slice(start, this.#at)
    if (modifier === '+') return counts ? word : ''
    if (modifier === '-') return counts ? value : word
    if (modifier !== '?') {
      throw new ExpansionError(`unsupported modifier (${colon ? ':' : ''}${modifier}) in substitution`)
    }
    if (counts) return value
    const reason = word === '' ? 'is not allowed to be unset' : word
    throw new ExpansionError(`${name}: ${reason}`)
  }

  #applyTrim(name: string, side: '#' | '%', start: number): string {
    const longest = this.#text[this.#at] === side
    if (longest) this.#at++
    const pattern = this.#readWord('}')
    const value = this.#variables.get(name)
    if (value === undefined) return this.#valueOf(name, this.#text.slice(start, this.#at))
    return side === '#' ? removePrefix(value, pattern, longest) : removeSuffix(value, pattern, longest)
  }

  #applyReplace(name: string, start: number): string {
    const all = this.#text[this.#at] === '/'
    if (all) this.#at++
    const pattern = this.#readWord('/')
    const replacement = this.#readWord('}')
    const value = this.#variables.get(name)
    if (value === undefined) return this.#valueOf(name, this.#text.slice(start, this.#at))
    return replacePattern(value, pattern, replacement, all)
  }
}

/** Expands a text. Throws ExpansionError. */
export function expandWord(text: string, variables: Variables, options: ExpansionOptions): Expansion {
  const reader = new WordReader(text, variables, options)
  try {
    const expanded = reader.readUntil(undefined)
    return { text: expanded, words: reader.words, unmatched: reader.unmatched }
  } catch (error) {
    if (error instanceof ExpansionError) error.unmatched = reader.unmatched
    throw error
  }
}
