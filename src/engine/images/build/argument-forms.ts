/**
 * The forms in which instructions take their arguments: JSON arrays, words, `name=value` pairs
 * (BuildKit, frontend/dockerfile/parser/line_parsers.go).
 */

import { parseJson } from '../../oci/json'
import { BuildError, type LineRange } from './build-error'
import type { CommandLine, Pair } from './instruction'

/** The strings of a JSON array; undefined when the text is none. Throws BuildError for an array of something else. */
export function readJsonForm(text: string, lines: LineRange): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined
  const value = parseJson(text)
  if (!Array.isArray(value)) return undefined
  const strings = value.filter((item): item is string => typeof item === 'string')
  if (strings.length === value.length) return strings
  throw new BuildError('when using JSON array syntax, arrays must be comprised of strings only', lines)
}

/** A command in exec form where it is a JSON array, else in shell form. */
export function readCommandLine(text: string, lines: LineRange): CommandLine {
  const words = readJsonForm(text, lines)
  return words === undefined ? { form: 'shell', text } : { form: 'exec', words }
}

/** Words between blanks, or the items of a JSON array. */
export function readList(text: string, lines: LineRange): readonly string[] {
  return readJsonForm(text, lines) ?? splitWords(text)
}

/** Words between blanks, whatever the quotes. */
export function splitWords(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Words between blanks that are not quoted or escaped; quotes stay in. */
export function splitQuotedWords(text: string, escapeCharacter: string): readonly string[] {
  const words: string[] = []
  let word = ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quote === '' && /\s/.test(character)) {
      if (word !== '') words.push(word)
      word = ''
      continue
    }
    word += character
    if (character === escapeCharacter && quote !== "'" && at + 1 < text.length) word += text[++at] ?? ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
  }
  if (word !== '') words.push(word)
  return words
}

export type Pairs = { readonly pairs: readonly Pair[]; readonly legacy: boolean }

/** `name=value …`, or the old form `name value`. Throws BuildError. */
export function readPairs(name: string, text: string, escapeCharacter: string, lines: LineRange): Pairs {
  const words = splitQuotedWords(text, escapeCharacter)
  const [first] = words
  if (first === undefined) return { pairs: [], legacy: false }
  if (!first.includes('=')) return { pairs: [readLegacyPair(name, text, lines)], legacy: true }
  const pairs = words.map((word) => {
    const equals = word.indexOf('=')
    if (equals === -1) {
      const quoted = JSON.stringify(word)
      throw new BuildError(`Syntax error - can't find = in ${quoted}. Must be of the form: name=value`, lines)
    }
    return { name: word.slice(0, equals), value: word.slice(equals + 1) }
  })
  return { pairs, legacy: false }
}

function readLegacyPair(name: string, text: string, lines: LineRange): Pair {
  const match = /^(\S+)\s+(.*)$/s.exec(text)
  const [, key, value] = match ?? []
  if (key === undefined || value === undefined) throw new BuildError(`${name} must have two arguments`, lines)
  return { name: key, value }
}
