/** What a shell says about a text that it cannot parse: the parser's findings in the words of ash or bash. */
import type { ParseError } from 'unbash'

const reservedWords = new Set([
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'do',
  'done',
  'case',
  'esac',
  'while',
  'until',
  'for',
  '{',
  '}',
  '!',
  'in',
])

type Token =
  | { readonly kind: 'end' | 'newline' | 'word' | 'redirection' }
  | { readonly kind: 'operator' | 'reserved'; readonly text: string }

function tokenAt(text: string, position: number): Token {
  const rest = text.slice(position).replace(/^(?:[ \t]|\\\n)+/, '')
  if (rest.trim() === '') return { kind: 'end' }
  if (rest.startsWith('\n')) return { kind: 'newline' }
  const operator = /^(?:;;|&&|\|\||[;&|()])/.exec(rest)?.[0]
  if (operator !== undefined) return { kind: 'operator', text: operator }
  if (/^[<>]/.test(rest)) return { kind: 'redirection' }
  const word = /^[^\s;&|()<>]+/.exec(rest)?.[0] ?? ''
  return reservedWords.has(word) ? { kind: 'reserved', text: word } : { kind: 'word' }
}

/** ash: after `syntax error: `. `errors` is what the parser found, in its order. */
export function ashSyntaxError(text: string, errors: readonly [ParseError, ...ParseError[]]): string {
  const [first] = errors
  const unterminated = unterminatedPart(errors)
  if (unterminated !== undefined) return ashUnterminated(text, first, unterminated)
  const empty = /^expected command in (brace group|subshell)$/.exec(first.message)?.[1]
  const token = empty === undefined ? offendingToken(text, first) : tokenAfterOpening(text, first, empty)
  const found = `unexpected ${tokenName(token)}`
  const wanted = wantedIn(text, errors, token)
  if (wanted === 'loop variable') return 'bad for loop variable'
  return wanted === undefined ? found : `${found} (expecting ${wanted === 'word' ? wanted : `"${wanted}"`})`
}

/** A quote inside a substitution that ends too early is the substitution's mistake. */
function unterminatedPart(errors: readonly ParseError[]): string | undefined {
  const parts = errors.flatMap(({ message }) => /^unterminated (.+)$/.exec(message)?.[1] ?? [])
  return parts.find((part) => part.includes('substitution')) ?? parts[0]
}

function ashUnterminated(text: string, { pos }: ParseError, what: string): string {
  if (what.includes('quote')) return 'unterminated quoted string'
  if (what === 'backtick') return 'EOF in backquote substitution'
  if (what.includes('parameter')) return "missing '}'"
  return text.startsWith('$((', pos) ? "missing '))'" : 'unexpected end of file (expecting ")")'
}

/** Words that close what they stand in; ash stops at them, the parser after them. */
const closingWord = /(?:^|[\s;])(fi|done|esac|else|then|do)$/

function offendingToken(text: string, { message, pos }: ParseError): Token {
  const before = text.slice(0, pos).trimEnd()
  const closing = /^expected '\w+'$/.test(message) ? closingWord.exec(before)?.[1] : undefined
  if (closing !== undefined) return { kind: 'reserved', text: closing }
  const afterSubject = message.startsWith("expected 'in'") ? /\bcase\s+\S+\s+(\S+)$/.exec(before)?.[1] : undefined
  return afterSubject === undefined ? tokenAt(text, pos) : tokenAt(afterSubject, 0)
}

/** The token that follows `{` or `(` where a command should stand. */
function tokenAfterOpening(text: string, { pos }: ParseError, construct: string): Token {
  return tokenAt(text, text.indexOf(construct === 'subshell' ? '(' : '{', pos) + 1)
}

/** What ash would rather have seen, as far as it says so. */
function wantedIn(text: string, errors: readonly [ParseError, ...ParseError[]], token: Token): string | undefined {
  const [first] = errors
  const before = text.slice(0, first.pos).trimEnd()
  if (token.kind === 'end' && /\bfor$/.test(before)) return 'loop variable'
  if (token.kind === 'end' && /\bcase$/.test(before)) return 'word'
  if (token.kind === 'end' && isListOfFor(text.slice(0, first.pos))) return undefined
  const own = wantedWord(first.message)
  if (own === 'esac') return /(?:\bin|;;)$/.test(before) ? ')' : ';;'
  if (own !== undefined) return own
  if (token.kind === 'word') return first.message.startsWith('unexpected') ? ')' : undefined
  const closes = token.kind === 'end' || token.kind === 'reserved' || ('text' in token && token.text === ')')
  return closes ? errors.slice(1).flatMap(({ message }) => wantedWord(message) ?? [])[0] : undefined
}

/** Whether a text ends within the words of `for NAME in WORDS`. */
function isListOfFor(text: string): boolean {
  return /\bfor[ \t]+\w+[ \t]+in(?:[ \t]+[^\s;&|]+)*[ \t]*$/.test(text)
}

/** The word that the parser missed: `fi` in "expected 'fi' to close 'if'". */
function wantedWord(message: string): string | undefined {
  return /^expected '([^']+)'/.exec(message)?.[1]
}

function tokenName(token: Token): string {
  switch (token.kind) {
    case 'end':
      return 'end of file'
    case 'operator':
    case 'reserved':
      return `"${token.text}"`
    default:
      return token.kind
  }
}

/** bash: everything after `bash: -c: line N: `. `line` numbers a position in the text. */
export function bashSyntaxError(
  text: string,
  { message, pos }: ParseError,
  line: (position: number) => number,
): { readonly line: number; readonly message: string; readonly quote: boolean } {
  const unterminated = /^unterminated (.+)$/.exec(message)?.[1]
  if (unterminated !== undefined) {
    const message = `unexpected EOF while looking for matching \`${closingMark(unterminated)}'`
    return { line: line(pos), message, quote: false }
  }
  const token = tokenAt(text, pos)
  if (token.kind === 'end') {
    const opener = [...text.matchAll(/(?:^|[\s;&|])(if|for|while|until|case)(?=\s|$)/g)].at(-1)
    const from = opener?.[1] === undefined ? '' : ` from \`${opener[1]}' command on line ${line(opener.index)}`
    return { line: line(text.length) + 1, message: `syntax error: unexpected end of file${from}`, quote: false }
  }
  const found = 'text' in token ? token.text : token.kind === 'newline' ? 'newline' : wordAt(text, pos)
  return { line: line(pos), message: `syntax error near unexpected token \`${found}'`, quote: true }
}

function closingMark(what: string): string {
  if (what.includes('double')) return '"'
  if (what.includes('single')) return "'"
  if (what === 'backtick') return '`'
  return what.includes('parameter') ? '}' : ')'
}

function wordAt(text: string, position: number): string {
  return /^\s*([^\s;&|()]+)/.exec(text.slice(position))?.[1] ?? ''
}
