/** Running a text: parsed as a whole, run line by line, so that a mistake further down stops only what comes after it. */
import { forEachChild, type ParsedScript, type ParseError, parse, type Statement, type SyntaxNode } from 'unbash'
import type { Wait } from '../../processes/program'
import { expandAliases } from '../aliases'
import { type ShellFailure, SyntaxFailure } from '../interruptions'
import { lineAt, type Place, type Shell } from '../shell'
import { ashSyntaxError, bashSyntaxError } from '../syntax-errors'
import { foreignSyntax } from './foreign-syntax'
import { runStatements } from './statements'

/** Exit status of a text that cannot be parsed. */
const syntaxFailure = 2

/** @throws ShellFailure when the text has a syntax error, after everything on the lines before it has run */
export function* runSource(
  shell: Shell,
  written: string,
  firstLine: number,
  place: Place,
): Generator<Wait, number, void> {
  const text = readsAliases(shell) ? expandAliases(written, shell.aliases) : written
  const script = parse(text)
  const outer = shell.source
  shell.source = { text, firstLine }
  try {
    const [error, ...others] = script.errors ?? []
    const foreign = error === undefined && shell.dialect.name === 'ash' ? foreignSyntax(script, text) : undefined
    if (foreign !== undefined) {
      yield* runLinesBefore(shell, script, text, foreign, place)
      shell.line = lineAt(shell.source, foreign.pos)
      throw new SyntaxFailure(`syntax error: ${foreign.message}`, syntaxFailure)
    }
    if (error === undefined) {
      const isLast = place.last && !endsWithNewline(script, text)
      return yield* runStatements(shell, script.commands, { ...place, last: isLast })
    }
    yield* runLinesBefore(shell, script, text, error, place)
    throw syntaxError(shell, text, [error, ...others])
  } finally {
    shell.source = outer
  }
}

/** bash expands aliases only where somebody types. */
function readsAliases({ dialect, interactive }: Shell): boolean {
  return dialect.name === 'ash' || interactive
}

function* runLinesBefore(
  shell: Shell,
  script: ParsedScript,
  text: string,
  mistake: { readonly pos: number; readonly message: string },
  place: Place,
): Generator<Wait, void, void> {
  shell.status = yield* runStatements(shell, linesBefore(script, text, mistake), { ...place, last: false })
}

/** Before a newline ash does not know that a line is the last. */
function endsWithNewline({ commands }: ParsedScript, text: string): boolean {
  return text.slice(commands.at(-1)?.end ?? 0).includes('\n')
}

/** False when more lines are needed: something is open at the end of the text. */
export function isComplete(text: string): boolean {
  if (/\\\n$/.test(text)) return false
  const script = parse(text)
  const isOpenAtEnd = ({ pos, message }: ParseError): boolean =>
    message.startsWith('unterminated') || text.slice(pos).trim() === ''
  return !(script.errors ?? []).some(isOpenAtEnd) && openDelimiter(script) === undefined
}

/** The line that ends the here-document which is open at the end of a text; undefined when none is. */
export function openHereDocument(text: string): string | undefined {
  return openDelimiter(parse(text))
}

function openDelimiter(node: SyntaxNode): string | undefined {
  if (node.type === 'HereDoc') return node.closing === undefined ? (node.delimiter?.value ?? '') : undefined
  let delimiter: string | undefined
  forEachChild(node, (child) => {
    delimiter ??= openDelimiter(child)
  })
  return delimiter
}

/** Statements that are complete on lines before the one where the mistake begins. */
function linesBefore(
  { commands }: ParsedScript,
  text: string,
  { pos, message }: { readonly pos: number; readonly message: string },
): readonly Statement[] {
  const isUnfinished = text.slice(pos).trim() === '' && message.startsWith('expected')
  const broken = isUnfinished
    ? commands.at(-1)
    : commands.findLast((statement) => statement.pos <= pos && statement.end >= pos)
  const start = broken?.pos ?? pos
  const complete = commands.filter((statement) => statement.end <= start)
  while (complete.length > 0 && !text.slice(complete.at(-1)?.end ?? 0, start).includes('\n')) complete.pop()
  return complete
}

function syntaxError(shell: Shell, text: string, errors: readonly [ParseError, ...ParseError[]]): ShellFailure {
  const [error] = errors
  if (shell.dialect.name === 'ash') {
    const atEnd = text.slice(error.pos).trim() === '' || error.message.startsWith('unterminated')
    shell.line = lineAt(shell.source, atEnd ? text.length : error.pos)
    return new SyntaxFailure(`syntax error: ${ashSyntaxError(text, errors)}`, syntaxFailure)
  }
  const found = bashSyntaxError(text, error, (position) => lineAt(shell.source, position))
  shell.line = found.line
  const line = text.split('\n')[found.line - shell.source.firstLine] ?? ''
  const quote = found.quote ? `\n${shell.name}: -c: line ${found.line}: \`${line}'` : ''
  return new SyntaxFailure(`${found.message}${quote}`, syntaxFailure)
}
