/** Expressions: literals, names, calls, indexes and operators (a Pratt parser). */
import { BeyondSimulation, type Dialect, type Token, tokenize } from './tokens'

export type Value = string | number | boolean | null | undefined

export type Expression = { readonly line: number } & (
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'template'; readonly parts: readonly Expression[] }
  /** A name with the parts behind its dots: `process.env.HOME`. */
  | { readonly kind: 'name'; readonly path: string }
  | { readonly kind: 'index'; readonly path: string; readonly at: Expression }
  | {
      readonly kind: 'call'
      readonly path: string
      readonly values: readonly Expression[]
      readonly named: ReadonlyMap<string, Expression>
    }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
)

const powers: Readonly<Record<string, number>> = {
  '||': 1,
  '??': 1,
  or: 1,
  '&&': 2,
  and: 2,
  '==': 3,
  '===': 3,
  '!=': 3,
  '!==': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '%': 6,
}

const constants: Readonly<Record<Dialect, ReadonlyMap<string, Value>>> = {
  python: new Map<string, Value>([
    ['True', true],
    ['False', false],
    ['None', null],
  ]),
  javascript: new Map<string, Value>([
    ['true', true],
    ['false', false],
    ['null', null],
    ['undefined', undefined],
  ]),
}

/** Reads tokens one after another. */
export class TokenReader {
  #at = 0
  constructor(
    private readonly tokens: readonly Token[],
    readonly dialect: Dialect,
    private readonly lastLine: number = tokens.at(-1)?.line ?? 1,
  ) {}

  get next(): Token | undefined {
    return this.tokens[this.#at]
  }

  get line(): number {
    return this.next?.line ?? this.lastLine
  }

  take(): Token {
    const { next } = this
    if (next === undefined) throw new BeyondSimulation(this.lastLine)
    this.#at += 1
    return next
  }

  /** Gives the last token back. */
  back(): void {
    this.#at -= 1
  }

  /** Whether the next token is this operator or word; it is taken then. */
  takeIf(text: string): boolean {
    const { next } = this
    const isIt = next?.text === text && (next.kind === 'operator' || next.kind === 'name')
    if (isIt) this.#at += 1
    return isIt
  }

  expect(text: string): void {
    if (!this.takeIf(text)) throw new BeyondSimulation(this.line)
  }

  takeName(): string {
    const token = this.take()
    if (token.kind !== 'name') throw new BeyondSimulation(token.line)
    return token.text
  }
}

/** @param power binds what stands left of it: operators that bind less are left to the caller */
export function parseExpression(reader: TokenReader, power = 0): Expression {
  let left = parseOperand(reader)
  for (;;) {
    const { next } = reader
    const own = next?.kind === 'operator' || next?.kind === 'name' ? powers[next.text] : undefined
    if (next === undefined || own === undefined || own <= power) return left
    reader.take()
    const right = parseExpression(reader, own)
    left = { kind: 'binary', line: next.line, operator: next.text, left, right }
  }
}

function parseOperand(reader: TokenReader): Expression {
  const token = reader.take()
  const { line, text } = token
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', line, value: Number(text) }
    case 'text':
      return { kind: 'literal', line, value: text }
    case 'template':
      return parseTemplate(text, line, reader.dialect)
    case 'name':
      return constants[reader.dialect].has(text)
        ? { kind: 'literal', line, value: constants[reader.dialect].get(text) }
        : parseName(reader, text, line)
    default:
      if (text !== '(') throw new BeyondSimulation(line)
  }
  const inner = parseExpression(reader)
  reader.expect(')')
  return inner
}

function parseName(reader: TokenReader, first: string, line: number): Expression {
  let path = first
  while (reader.takeIf('.')) path += `.${reader.takeName()}`
  if (reader.takeIf('[')) {
    const at = parseExpression(reader)
    reader.expect(']')
    return { kind: 'index', line, path, at }
  }
  return reader.takeIf('(') ? parseCall(reader, path, line) : { kind: 'name', line, path }
}

function parseCall(reader: TokenReader, path: string, line: number): Expression {
  const values: Expression[] = []
  const named = new Map<string, Expression>()
  while (!reader.takeIf(')')) {
    const value = parseExpression(reader)
    if (reader.dialect === 'python' && value.kind === 'name' && reader.takeIf('=')) {
      named.set(value.path, parseExpression(reader))
    } else values.push(value)
    if (!reader.takeIf(',') && reader.next?.text !== ')') throw new BeyondSimulation(reader.line)
  }
  return { kind: 'call', line, path, values, named }
}

function parseTemplate(text: string, line: number, dialect: Dialect): Expression {
  const pieces = text.split(dialect === 'python' ? /\{([^{}]*)\}/ : /\$\{([^{}]*)\}/)
  const parts = pieces.map((piece, index): Expression => {
    if (index % 2 === 0) return { kind: 'literal', line, value: piece }
    const reader = new TokenReader(tokenize(piece, dialect), dialect, line)
    const expression = parseExpression(reader)
    if (reader.next !== undefined) throw new BeyondSimulation(line)
    return expression
  })
  return { kind: 'template', line, parts }
}
