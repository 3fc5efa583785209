/**
 * A Dockerfile cut into instructions: lines joined, comments gone, here-documents and flags set apart
 * (BuildKit, frontend/dockerfile/parser/parser.go). Finding the instructions is dockerfile-ast's work.
 */
import { DockerfileParser } from 'dockerfile-ast'
import { BuildError, type LineRange } from './build-error'
import { checkDirectives, findDirectives } from './directives'
import { type Heredoc, readHeredocs } from './heredocs'

type SourceFlag = { readonly name: string; readonly value?: string }

export type SourceInstruction = {
  /** The keyword as written. */
  readonly keyword: string
  /** The keyword in capitals. */
  readonly name: string
  readonly flags: readonly SourceFlag[]
  /** What follows the flags, continuation lines joined, without surrounding blanks. */
  readonly rest: string
  /** The joined line as a whole, without surrounding blanks. */
  readonly text: string
  readonly lines: LineRange
  readonly heredocs: readonly Heredoc[]
  /** The last joined line, where one of them was empty although the one before asks for more. */
  readonly emptyContinuation?: number
}

export type DockerfileSource = {
  readonly instructions: readonly SourceInstruction[]
  /** The escape character: `\` or a backquote. */
  readonly escapeCharacter: string
  /** The value of the `# check=` directive. */
  readonly check?: string
}

const commentLine = /^\s*#/
const heredocInstructions: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD'])

type JoinedLine = { readonly text: string; readonly used: number; readonly emptyContinuation?: number }

/** Finds the escape character that a line ends in, where it stands alone. */
function continuationAfter(escapeCharacter: string): RegExp {
  return escapeCharacter === '`' ? /([^`])`[ \t]*$|^`[ \t]*$/ : /([^\\])\\[ \t]*$|^\\[ \t]*$/
}

/** The lines for a parser that takes any escape character at the end of a line for a continuation: with others in place of those that are none. */
function withoutOtherEscapes(lines: readonly string[], escapeCharacter: string): readonly string[] {
  const continuation = continuationAfter(escapeCharacter)
  const escapes = escapeCharacter === '`' ? /`+[ \t]*$/ : /\\+[ \t]*$/
  return lines.map((line) =>
    continuation.test(line) ? line : line.replace(escapes, ({ length }) => 'x'.repeat(length)),
  )
}

/** Joins lines while they end in the escape character. `used` is how many lines that took. */
function joinLines(lines: readonly string[], escapeCharacter: string, first: number): JoinedLine {
  const continuation = continuationAfter(escapeCharacter)
  let text = ''
  let hasEmptyContinuation = false
  let used = 0
  for (const line of lines) {
    used++
    if (used > 1 && commentLine.test(line)) continue
    if (used > 1 && line.trim() === '') {
      hasEmptyContinuation = true
      continue
    }
    const continued = continuation.test(line)
    text += continued ? line.replace(continuation, '$1') : line
    if (!continued) break
  }
  const last = first + used - 1
  return { text: text.trim(), used, ...(hasEmptyContinuation ? { emptyContinuation: last } : {}) }
}

const flagExpression = /^--([^\s=]*)(?:=((?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])*))?(?:\s+|$)/

function unquoted(value: string): string {
  return value.replace(
    /"([^"]*)"|'([^']*)'|\\(.)/g,
    (_, double = '', single = '', escaped = '') => double + single + escaped,
  )
}

/** Takes `--name=value` words from the beginning of the arguments. A lone `--` ends them. */
function takeFlags(text: string): { readonly flags: readonly SourceFlag[]; readonly rest: string } {
  const flags: SourceFlag[] = []
  let rest = text
  for (let match = flagExpression.exec(rest); match !== null; match = flagExpression.exec(rest)) {
    const [whole, name = '', value] = match
    rest = rest.slice(whole.length)
    if (name === '') break
    flags.push(value === undefined ? { name } : { name, value: unquoted(value) })
  }
  return { flags, rest: rest.trim() }
}

function readInstruction(
  all: readonly string[],
  start: number,
  end: number,
  escapeCharacter: string,
): SourceInstruction {
  const own = all.slice(start - 1, end)
  const joined = joinLines(own, escapeCharacter, start)
  const keyword = /^\S+/.exec(joined.text)?.[0] ?? ''
  const name = keyword.toUpperCase()
  const { flags, rest } = takeFlags(joined.text.slice(keyword.length).trim())
  const lines = { start, end }
  const heredocs = heredocInstructions.has(name) ? readHeredocs(rest, own.slice(joined.used)) : []
  if (heredocs === undefined) throw new BuildError('unterminated heredoc', lines)
  const { emptyContinuation } = joined
  return {
    keyword,
    name,
    flags,
    rest,
    text: joined.text,
    lines,
    heredocs,
    ...(emptyContinuation === undefined ? {} : { emptyContinuation }),
  }
}

/** Throws BuildError for a file without instructions, for directives that make no sense and for a here-document without end. */
export function readSource(text: string): DockerfileSource {
  if (text === '') throw new BuildError('the Dockerfile cannot be empty')
  const lines = text.replace(/\r\n/g, '\n').split('\n')
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  const directives = findDirectives(text)
  checkDirectives(directives)
  const directiveValue = (name: string) => directives.find((directive) => directive.name === name)?.value
  const escapeCharacter = directiveValue('escape') ?? '\\'
  const parsed = DockerfileParser.parse(withoutOtherEscapes(lines, escapeCharacter).join('\n'))
  const instructions = parsed
    .getInstructions()
    .map((instruction) => instruction.getRange())
    .map((range) => readInstruction(lines, range.start.line + 1, Math.min(range.end.line + 1, count), escapeCharacter))
  if (instructions.length === 0) {
    throw new BuildError('file with no instructions', { start: count, end: count })
  }
  const check = directiveValue('check')
  return { instructions, escapeCharacter, ...(check === undefined ? {} : { check }) }
}

/** Reads what ONBUILD left in an image. It counts as standing in the lines of the FROM that brings it. */
export function readTrigger(text: string, from: LineRange): SourceInstruction {
  return { ...readInstruction([text], 1, 1, '\\'), lines: from }
}
