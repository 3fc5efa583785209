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

/** ash: after `syntax error: `. */
export function ashSyntaxError(text: string, { message, pos }: ParseError): string {
  const unterminated = /^unterminated (.+)$/.exec(message)?.[1]
  if (unterminated !== undefined) return ashUnterminated(unterminated)
  const wanted = wantedWord(message)
  const token = tokenAt(text, pos)
  const found = ashToken(token)
  if (wanted === undefined) return `unexpected ${found}`
  return `unexpected ${found} (expecting "${token.kind === 'end' && wanted === 'esac' ? caseEnd(text) : wanted}")`
}

function ashUnterminated(what: string): string {
  if (what.includes('quote')) return 'unterminated quoted string'
  if (what === 'backtick') return 'EOF in backquote substitution'
  if (what.includes('parameter')) return "missing '}'"
  return what.includes('arithmetic') ? "missing '))'" : 'unexpected end of file (expecting ")")'
}

/** The word that the parser missed: `fi` in "expected 'fi' to close 'if'". */
function wantedWord(message: string): string | undefined {
  return /^expected '([^']+)'/.exec(message)?.[1]
}

/** What is missing first in a `case` that ends too early. */
function caseEnd(text: string): string {
  return /\bin\s*$/.test(text) ? ')' : ';;'
}

function ashToken(token: Token): string {
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
    const opener = /to close '(\w+)'/.exec(message)?.[1] ?? openerOf(wantedWord(message))
    const from = opener === undefined ? '' : ` from \`${opener}' command on line ${line(text.lastIndexOf(opener))}`
    return { line: line(text.length) + 1, message: `syntax error: unexpected end of file${from}`, quote: false }
  }
  const found = 'text' in token ? token.text : token.kind === 'newline' ? 'newline' : wordAt(text, pos)
  return { line: line(pos), message: `syntax error near unexpected token \`${found}'`, quote: true }
}

function openerOf(wanted: string | undefined): string | undefined {
  return wanted === 'then' ? 'if' : undefined
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
