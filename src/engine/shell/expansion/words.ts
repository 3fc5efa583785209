/**
 * From a word of the syntax tree to the text that a command gets (POSIX 2.6): tilde, parameters, commands, arithmetic,
 * then field splitting and path names.
 */
import type { Word, WordPart } from 'unbash'
import type { Wait } from '../../processes/program'
import { ShellFailure } from '../interruptions'
import type { Shell } from '../shell'
import { arithmeticValue } from './arithmetic-expansion'
import { expandBraces } from './braces'
import { commandOutput } from './command-substitution'
import { expandedPiece, joinedPattern, joinedText, literalPiece, type Piece, quotedPiece, splitFields } from './fields'
import { parameterPieces } from './parameter-expansion'
import { matchingPaths } from './pathnames'
import { hasWildcard } from './pattern'
import { type Reading, wordOf } from './reading'
import { expandTildes } from './tilde'

type Expansion = Generator<Wait, readonly Piece[], void>

const plain: Reading = { quoted: false, assignment: false }
/** What IFS is when it is not set. */
const defaultSeparators = ' \t\n'

/** The fields that words become. */
export function* expandWords(shell: Shell, words: readonly Word[]): Generator<Wait, string[], void> {
  const fields: string[] = []
  for (const word of words) {
    if (standsForItself(word)) fields.push(word.text)
    else fields.push(...(yield* expandWord(shell, word)))
  }
  return fields
}

/** Nothing in it is expanded, split or a pattern: most words of a script, and all of a tight loop. */
const standsForItself = ({ parts, text }: Word): boolean => parts === undefined && /^[\w./:,+@%=-]+$/.test(text)

function* expandWord(shell: Shell, word: Word): Generator<Wait, readonly string[], void> {
  if (shell.dialect.name === 'bash' && word.parts?.some(({ type }) => type === 'BraceExpansion')) {
    const fields: string[] = []
    for (const alternative of expandBraces(word.text)) {
      const expanded = wordOf(alternative)
      if (expanded !== undefined) fields.push(...(yield* fieldsOf(shell, expanded)))
    }
    return fields
  }
  return yield* fieldsOf(shell, word)
}

function* fieldsOf(shell: Shell, word: Word): Generator<Wait, readonly string[], void> {
  const pieces = yield* wordPieces(shell, word, plain)
  const fields = splitFields(pieces, shell.variables.get('IFS') ?? defaultSeparators)
  if (shell.options.has('noglob')) return fields.map(({ text }) => text)
  return fields.flatMap((field) => {
    const paths = hasWildcard(field.pattern) ? matchingPaths(shell.process, field.pattern) : []
    return paths.length === 0 ? [field.text] : paths
  })
}

/** One text without splitting and path names: the value of an assignment, the word of `case`, a redirection's target. */
export function* expandText(shell: Shell, word: Word, reading: Reading = plain): Generator<Wait, string, void> {
  return joinedText(yield* wordPieces(shell, word, reading))
}

/** One pattern: what was quoted stands for itself. */
export function* expandPattern(shell: Shell, word: Word): Generator<Wait, string, void> {
  return joinedPattern(yield* wordPieces(shell, word, plain))
}

/** The text of a here-document, whose parts are read as in double quotes. */
export function* expandParts(shell: Shell, parts: readonly WordPart[]): Generator<Wait, string, void> {
  return joinedText(yield* partsPieces(shell, parts, { quoted: true, assignment: false }))
}

export function* wordPieces(shell: Shell, word: Word, reading: Reading): Expansion {
  if (word.parts === undefined) return textPieces(shell, word.text, { ...reading, start: true })
  return yield* partsPieces(shell, word.parts, reading)
}

function* partsPieces(shell: Shell, parts: readonly WordPart[], reading: Reading): Expansion {
  const pieces: Piece[] = []
  for (const [index, part] of parts.entries()) pieces.push(...(yield* partPieces(shell, part, reading, index === 0)))
  return pieces
}

function* partPieces(shell: Shell, part: WordPart, reading: Reading, start: boolean): Expansion {
  switch (part.type) {
    case 'Literal':
      return reading.quoted ? [quotedPiece(part.value)] : textPieces(shell, part.text, { ...reading, start })
    case 'SingleQuoted':
      return [reading.quoted ? quotedPiece(part.text) : quotedPiece(part.value)]
    case 'AnsiCQuoted':
      return [reading.quoted ? quotedPiece(part.text) : quotedPiece(part.value)]
    case 'DoubleQuoted':
    case 'LocaleString':
      return yield* quotedPieces(shell, part.parts)
    case 'SimpleExpansion':
      return yield* parameterPieces(shell, { parameter: part.text.slice(1), text: part.text }, reading)
    case 'ParameterExpansion':
      return yield* parameterPieces(shell, part, reading)
    case 'CommandExpansion':
      return [expansionPiece(yield* commandOutput(shell, part.script), reading)]
    case 'ArithmeticExpansion':
      return [expansionPiece(String(yield* arithmeticValue(shell, part.text.slice(3, -2))), reading)]
    case 'Glob':
      if (part.kind !== 'bracket') return [literalPiece(part.text)]
      return [literalPiece('['), ...(yield* partsPieces(shell, part.parts, reading)), literalPiece(']')]
    case 'BraceExpansion':
    case 'ExtendedGlob':
      return [literalPiece(part.text)]
    case 'ProcessSubstitution':
      throw new ShellFailure('process substitution is not simulated in Layerlab', shell.dialect.usageFailure)
  }
}

/** Double quotes make a field even when nothing is in them, except around an empty `$@`. */
function* quotedPieces(shell: Shell, parts: readonly WordPart[]): Expansion {
  const pieces = yield* partsPieces(shell, parts, { quoted: true, assignment: false })
  const onlyPositional = parts.length === 1 && /^\$(?:@|\{@\})$/.test(parts[0]?.text ?? '')
  return pieces.length === 0 && !onlyPositional ? [quotedPiece('')] : pieces
}

function expansionPiece(text: string, { quoted }: Reading): Piece {
  return quoted ? quotedPiece(text) : expandedPiece(text)
}

/** Unquoted source text: backslashes quote the next character, a tilde at the start is a home directory. */
function textPieces(shell: Shell, text: string, reading: Reading & { readonly start: boolean }): readonly Piece[] {
  if (reading.quoted)
    return [quotedPiece(text.replace(/\\([$`"\\}\n])/g, (_, next: string) => (next === '\n' ? '' : next)))]
  const pieces: Piece[] = []
  for (const [token] of text.matchAll(/\\[\s\S]|\\$|[^\\]+/g)) {
    if (token === '\\\n') continue
    if (token.startsWith('\\')) pieces.push(quotedPiece(token.slice(1) || '\\'))
    else if (reading.start || reading.assignment) {
      pieces.push(...expandTildes(shell, token, { atStart: reading.start && pieces.length === 0, ...reading }))
    } else pieces.push(literalPiece(token))
  }
  return pieces
}
