/** Parameter expansion (POSIX 2.6.2): `$x`, `${x}` and everything that `${x…}` can do. */
import type { ParameterOperation, Word } from 'unbash'
import type { Wait } from '../../processes/program'
import { ShellFailure } from '../interruptions'
import type { Shell } from '../shell'
import { evaluate } from './arithmetic-expansion'
import { expandedPiece, joinedPattern, joinedText, type Piece, quotedPiece } from './fields'
import { changeCase, removeMatch, replaceMatch, sliceValue } from './operations'
import { joinedPositional, parameterValue } from './parameters'
import type { Reading } from './reading'

/** As much of the syntax tree's node as counts here. */
type Parameter = {
  readonly parameter: string
  readonly text: string
  readonly prefix?: '!' | '#' | undefined
  readonly index?: Word | undefined
  readonly operation?: ParameterOperation | undefined
}

type Expansion = Generator<Wait, readonly Piece[], void>

export function* parameterPieces(shell: Shell, node: Parameter, reading: Reading): Expansion {
  if (node.prefix === '!' && node.parameter === '') {
    return yield* parameterPieces(shell, { ...node, parameter: '!', prefix: undefined }, reading)
  }
  const { parameter, prefix, operation } = node
  if (prefix === '!' || node.index !== undefined || !/^(?:[A-Za-z_]\w*|\d+|[@*#?$!-])$/.test(parameter)) {
    throw badSubstitution(shell, node)
  }
  if (prefix === '#') return [textPiece(String(lengthOf(shell, parameter)), reading)]
  if (operation?.type === 'Default') return yield* withDefault(shell, parameter, operation, reading)
  if (parameter === '@' || parameter === '*') return yield* positionalPieces(shell, parameter, node, reading)
  const value = parameterValue(shell, parameter)
  if (value === undefined && shell.options.has('nounset')) throw unset(shell, parameter)
  return [textPiece(yield* transformed(shell, value ?? '', node), reading)]
}

function textPiece(text: string, { quoted }: Reading): Piece {
  return quoted ? quotedPiece(text) : expandedPiece(text)
}

function badSubstitution(shell: Shell, { text }: Parameter): ShellFailure {
  return shell.dialect.name === 'bash'
    ? new ShellFailure(`${text}: bad substitution`, 1)
    : new ShellFailure('syntax error: bad substitution', 2)
}

function unset(shell: Shell, parameter: string): ShellFailure {
  const name = /^\d/.test(parameter) && shell.dialect.name === 'bash' ? `$${parameter}` : parameter
  return new ShellFailure(shell.dialect.unset(name), shell.dialect.expansionFailure)
}

function lengthOf(shell: Shell, parameter: string): number {
  if (parameter === '@' || parameter === '*') {
    return shell.dialect.name === 'bash' ? shell.positional.length : joinedPositional(shell).length
  }
  const value = parameterValue(shell, parameter)
  if (value === undefined && shell.options.has('nounset')) throw unset(shell, parameter)
  return [...(value ?? '')].length
}

/** `$@` and `$*`: in double quotes one word each, or one word together. */
function* positionalPieces(shell: Shell, parameter: '@' | '*', node: Parameter, reading: Reading): Expansion {
  const words: string[] = []
  if (node.operation?.type === 'Slice') words.push(...(yield* slicedPositional(shell, node.operation)))
  else for (const word of shell.positional) words.push(yield* transformed(shell, word, node))
  if (parameter === '*' && reading.quoted) return [quotedPiece(joinedPositional(shell, words))]
  return words.flatMap((word, index) =>
    index === 0 ? [textPiece(word, reading)] : ['border', textPiece(word, reading)],
  )
}

type Slice = Extract<ParameterOperation, { readonly type: 'Slice' }>

/** bash takes some of the words, ash a part of their text. */
function* slicedPositional(shell: Shell, slice: Slice): Generator<Wait, readonly string[], void> {
  if (shell.dialect.name === 'ash') return [yield* sliced(shell, joinedPositional(shell), slice)]
  const all = [shell.name, ...shell.positional]
  const offset = yield* numberOf(shell, slice.offset)
  const start = offset < 0 ? all.length + offset : offset
  if (slice.length === undefined) return all.slice(start)
  return all.slice(start, start + (yield* numberOf(shell, slice.length)))
}

function* sliced(shell: Shell, value: string, slice: Slice): Generator<Wait, string, void> {
  const offset = yield* numberOf(shell, slice.offset)
  return sliceValue(value, offset, slice.length === undefined ? undefined : yield* numberOf(shell, slice.length))
}

function* numberOf(shell: Shell, word: Word): Generator<Wait, number, void> {
  return Number(
    evaluate(shell, joinedText(yield* shell.interpreter.pieces(shell, word, { quoted: true, assignment: false }))),
  )
}

/** The value after `#`, `%`, `/` and `:`. */
function* transformed(shell: Shell, value: string, node: Parameter): Generator<Wait, string, void> {
  const { operation } = node
  switch (operation?.type) {
    case undefined:
      return value
    case 'Remove':
      return removeMatch(value, operation.operator, yield* patternOf(shell, operation.operand))
    case 'Replace': {
      const pattern = yield* patternOf(shell, operation.pattern)
      const replacement = joinedText(yield* operand(shell, operation.replacement, false))
      if (shell.dialect.name === 'bash') return replaceMatch(value, operation.operator, pattern, replacement)
      return replaceAsAsh(value, operation.operator, pattern, replacement)
    }
    case 'Slice':
      return yield* sliced(shell, value, operation)
    case 'CaseModification':
      if (shell.dialect.name === 'bash') return changeCase(value, operation.operator)
      throw badSubstitution(shell, node)
    default:
      throw badSubstitution(shell, node)
  }
}

/** ash knows no anchors: `#` and `%` after the slash belong to the pattern. */
function replaceAsAsh(value: string, operator: '/' | '//' | '/#' | '/%', pattern: string, replacement: string): string {
  if (operator === '/' || operator === '//') return replaceMatch(value, operator, pattern, replacement)
  return replaceMatch(value, '/', `${operator.slice(1)}${pattern}`, replacement)
}

function* patternOf(shell: Shell, word: Word): Generator<Wait, string, void> {
  return joinedPattern(yield* operand(shell, word, false))
}

function operand(shell: Shell, word: Word, quoted: boolean): Expansion {
  return shell.interpreter.pieces(shell, word, { quoted, assignment: false })
}

type Default = Extract<ParameterOperation, { readonly type: 'Default' }>

/** `${x-w}`, `${x=w}`, `${x+w}`, `${x?w}`; with a colon an empty value counts as none. */
function* withDefault(shell: Shell, parameter: string, operation: Default, reading: Reading): Expansion {
  const isList = parameter === '@' || parameter === '*'
  const value = isList ? listValue(shell) : parameterValue(shell, parameter)
  const counts = value !== undefined && !(operation.operator.startsWith(':') && value === '')
  const kind = operation.operator.at(-1)
  if (kind === '+') return counts ? yield* operand(shell, operation.operand, reading.quoted) : []
  if (counts)
    return isList
      ? yield* positionalPieces(shell, parameter, { parameter, text: '' }, reading)
      : [textPiece(value, reading)]
  if (kind === '-') return splittable(yield* operand(shell, operation.operand, reading.quoted))
  const text = joinedText(yield* operand(shell, operation.operand, reading.quoted))
  if (kind === '=') {
    shell.variables.set(parameter, text)
    return [textPiece(text, reading)]
  }
  const nothing = operation.operator === ':?' ? 'parameter not set or null' : 'parameter not set'
  const bashWords = operation.operator === ':?' ? 'parameter null or not set' : 'parameter not set'
  const standard = shell.dialect.name === 'bash' ? bashWords : nothing
  throw new ShellFailure(`${parameter}: ${text === '' ? standard : text}`, shell.dialect.expansionFailure)
}

function listValue(shell: Shell): string | undefined {
  return shell.positional.length === 0 ? undefined : shell.positional.join(' ')
}

/** Unquoted text of an operand is the result of an expansion, and is split. */
function splittable(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece === 'border' || piece.quoted ? piece : { ...piece, splittable: true }))
}
