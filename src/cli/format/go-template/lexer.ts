/** Tokens of a Go template, after text/template/parse/lex.go. */
export type TokenType =
  | 'text'
  | 'left-delimiter'
  | 'right-delimiter'
  | 'space'
  | 'identifier'
  | 'keyword'
  | 'field'
  | 'variable'
  | 'dot'
  | 'nil'
  | 'boolean'
  | 'number'
  | 'character'
  | 'string'
  | 'raw-string'
  | 'pipe'
  | 'left-parenthesis'
  | 'right-parenthesis'
  | 'declare'
  | 'assign'
  | 'comma-or-other'
  /** A lexical error; the token's text is the message. It counts only when the parser gets there. */
  | 'error'
  | 'end'

export type Token = {
  readonly type: TokenType
  readonly text: string
  /** Offset in the template. */
  readonly position: number
}

const keywords = new Set(['if', 'else', 'end', 'range', 'with', 'define', 'template', 'block', 'break', 'continue'])
const isSpace = (character: string): boolean => /[ \t\r\n]/.test(character)
const isWord = (character: string): boolean => /[\p{L}\p{Nd}_]/u.test(character)
const endsWord = (rest: string): boolean => rest === '' || /^[ \t\r\n.,|:()]/.test(rest) || rest.startsWith('}}')

/** Why the text is no token; becomes the last token of the list. */
class LexicalError extends Error {
  readonly position: number

  constructor(position: number, message: string) {
    super(message)
    this.name = 'LexicalError'
    this.position = position
  }
}

/** Cuts a template into tokens. The last one is `end` or `error`. */
export function tokenize(template: string): readonly Token[] {
  const tokens: Token[] = []
  try {
    tokenizeInto(tokens, template)
  } catch (error) {
    if (!(error instanceof LexicalError)) throw error
    tokens.push({ type: 'error', text: error.message, position: error.position })
  }
  return tokens
}

function tokenizeInto(tokens: Token[], template: string): void {
  let position = 0
  let trimNext = false
  while (position < template.length) {
    const open = template.indexOf('{{', position)
    const textEnd = open < 0 ? template.length : open
    const trimsBefore = open >= 0 && template[open + 2] === '-' && isSpace(template[open + 3] ?? '')
    pushText(tokens, template.slice(position, textEnd), position, trimNext, trimsBefore)
    trimNext = false
    if (open < 0) break
    const inside = open + 2 + (trimsBefore ? 2 : 0)
    const comment = skipComment(template, inside)
    if (comment !== undefined) {
      position = comment.end
      trimNext = comment.trims
      continue
    }
    tokens.push({ type: 'left-delimiter', text: '{{', position: open })
    const action = tokenizeAction(template, inside, tokens)
    position = action.end
    trimNext = action.trims
  }
  tokens.push({ type: 'end', text: '', position: template.length })
}

function pushText(tokens: Token[], text: string, position: number, trimStart: boolean, trimEnd: boolean): void {
  let kept = text
  if (trimStart) kept = kept.replace(/^[ \t\r\n]+/, '')
  if (trimEnd) kept = kept.replace(/[ \t\r\n]+$/, '')
  if (kept !== '') tokens.push({ type: 'text', text: kept, position })
}

function skipComment(template: string, inside: number): { readonly end: number; readonly trims: boolean } | undefined {
  if (!template.startsWith('/*', inside)) return undefined
  const close = template.indexOf('*/', inside)
  if (close < 0) throw new LexicalError(inside, 'unclosed comment')
  const rest = template.slice(close + 2)
  const delimiter = /^(\s-)?\}\}/.exec(rest)
  if (delimiter === null) throw new LexicalError(close, 'comment ends before closing delimiter')
  return { end: close + 2 + delimiter[0].length, trims: delimiter[1] !== undefined }
}

function tokenizeAction(
  template: string,
  start: number,
  tokens: Token[],
): { readonly end: number; readonly trims: boolean } {
  let position = start
  let depth = 0
  for (;;) {
    const rest = template.slice(position)
    const close = /^(?:[ \t\r\n]-)?\}\}/.exec(rest)
    if (close !== null) {
      if (depth > 0) throw new LexicalError(position, 'unclosed left paren')
      tokens.push({ type: 'right-delimiter', text: '}}', position: position + close[0].length - 2 })
      return { end: position + close[0].length, trims: close[0].length > 2 }
    }
    if (rest === '') throw new LexicalError(position, 'unclosed action')
    const token = nextToken(template, position, depth)
    if (token.type === 'left-parenthesis') depth += 1
    if (token.type === 'right-parenthesis') depth -= 1
    tokens.push(token)
    position += token.text.length
  }
}

function nextToken(template: string, position: number, depth: number): Token {
  const rest = template.slice(position)
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0)
  const token = (type: TokenType, text: string): Token => ({ type, text, position })
  if (isSpace(first)) return token('space', /^(?:[ \t\r\n](?!-\}\}))+/.exec(rest)?.[0] ?? first)
  if (rest.startsWith(':=')) return token('declare', ':=')
  if (first === ':') throw new LexicalError(position, 'expected :=')
  if (first === '=') return token('assign', '=')
  if (first === '|') return token('pipe', '|')
  if (first === '"') return token('string', quoted(template, position))
  if (first === '`') return token('raw-string', rawQuoted(template, position))
  if (first === "'") return token('character', characterConstant(template, position))
  if (first === '$') return named('variable', template, position)
  // Go looks one character ahead, and takes a dot at the very end for the beginning of a number.
  if (first === '.' && rest !== '.' && !/^\.[0-9]/.test(rest)) return named('field', template, position)
  if (/^[-+0-9.]/.test(rest)) return token('number', numberText(template, position))
  if (isWord(first)) return word(template, position)
  if (first === '(') return token('left-parenthesis', '(')
  if (first === ')') {
    if (depth === 0) throw new LexicalError(position, 'unexpected right paren')
    return token('right-parenthesis', ')')
  }
  if (first >= ' ' && first <= '~') return token('comma-or-other', first)
  throw new LexicalError(position, `unrecognized character in action: ${codePointName(first)}`)
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return code < 0x20 ? name : `${name} '${character}'`
}

function quoted(template: string, position: number): string {
  const match = /^"(?:\\[^\n]|[^"\\\n])*"/.exec(template.slice(position))
  if (match === null) throw new LexicalError(position, 'unterminated quoted string')
  return match[0]
}

function rawQuoted(template: string, position: number): string {
  const end = template.indexOf('`', position + 1)
  if (end < 0) throw new LexicalError(position, 'unterminated raw quoted string')
  return template.slice(position, end + 1)
}

function characterConstant(template: string, position: number): string {
  const match = /^'(?:\\[^\n]|[^'\\\n])*'/.exec(template.slice(position))
  if (match === null) throw new LexicalError(position, 'unterminated character constant')
  return match[0]
}

function numberText(template: string, position: number): string {
  const rest = template.slice(position)
  const match = /^[-+]?(?:0[xX][0-9a-fA-F_]*|0[bB][01_]*|0[oO][0-7_]*|[0-9_]*\.?[0-9_]*(?:[eE][-+]?[0-9_]+)?)/.exec(
    rest,
  )
  const text = match?.[0] ?? ''
  const after = rest.slice(text.length, text.length + 1)
  if (after !== '' && isWord(after)) {
    throw new LexicalError(position, `bad number syntax: "${text}${after}"`)
  }
  return text
}

function named(type: 'field' | 'variable', template: string, position: number): Token {
  const rest = template.slice(position)
  const name = /^[.$][\p{L}\p{Nd}_]*/u.exec(rest)?.[0] ?? ''
  checkEndOfWord(template, position + name.length)
  if (type === 'field' && name === '.') return { type: 'dot', text: '.', position }
  return { type, text: name, position }
}

function word(template: string, position: number): Token {
  const text = /^[\p{L}\p{Nd}_]+/u.exec(template.slice(position))?.[0] ?? ''
  checkEndOfWord(template, position + text.length)
  if (keywords.has(text)) return { type: 'keyword', text, position }
  if (text === 'true' || text === 'false') return { type: 'boolean', text, position }
  if (text === 'nil') return { type: 'nil', text, position }
  return { type: 'identifier', text, position }
}

function checkEndOfWord(template: string, end: number): void {
  const rest = template.slice(end)
  if (endsWord(rest)) return
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0)
  throw new LexicalError(end, `bad character ${codePointName(character)}`)
}
