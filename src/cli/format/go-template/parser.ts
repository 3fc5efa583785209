/** Go templates to syntax trees, after text/template/parse/parse.go and with its error texts. */
import { TemplateError } from './errors'
import { type Token, type TokenType, tokenize } from './lexer'
import { unquote } from './quoting'
import { type Command, type Expression, expressionText, type Node, type Pipeline } from './syntax'

/** The main template and those that `{{define}}` and `{{block}}` name. */
export type ParsedTemplate = {
  readonly source: string
  readonly root: readonly Node[]
  readonly definitions: ReadonlyMap<string, readonly Node[]>
}

/** Parses a template whose functions must be among `functionNames`. Throws TemplateError. */
export function parseTemplate(source: string, functionNames: ReadonlySet<string>, name: string): ParsedTemplate {
  const parser = new Parser(source, functionNames, name)
  const root = parser.parseRoot()
  return { source, root, definitions: parser.definitions }
}

/** What ended a list of nodes: `{{end}}`, `{{else}}` or `{{else if}}`. */
type Terminator = { readonly keyword: 'end' | 'else'; readonly token: Token }

class Parser {
  readonly definitions = new Map<string, readonly Node[]>()
  private readonly source: string
  private readonly name: string
  private readonly tokens: readonly Token[]
  private readonly functionNames: ReadonlySet<string>
  private index = 0
  private variables: string[] = ['$']
  private rangeDepth = 0

  constructor(source: string, functionNames: ReadonlySet<string>, name: string) {
    this.source = source
    this.name = name
    this.functionNames = functionNames
    this.tokens = tokenize(source)
  }

  parseRoot(): readonly Node[] {
    const nodes: Node[] = []
    while (this.peek().type !== 'end') {
      const item = this.parseItem(true)
      if (item === undefined) continue
      if ('keyword' in item) this.fail(item.token, `unexpected {{${item.keyword}}}`)
      else nodes.push(item)
    }
    return nodes
  }

  private peek(): Token {
    const token = this.tokens[this.index] ?? this.tokens.at(-1)
    if (token === undefined) throw new TemplateError('parse', `template: ${this.name}:1: unexpected EOF`)
    return token
  }

  private next(): Token {
    const token = this.peek()
    if (this.index < this.tokens.length) this.index += 1
    return token
  }

  private skipSpace(): void {
    while (this.peek().type === 'space') this.index += 1
  }

  private nextNonSpace(): Token {
    this.skipSpace()
    return this.next()
  }

  private peekNonSpace(): Token {
    this.skipSpace()
    return this.peek()
  }

  private fail(token: Token, message: string): never {
    const line = 1 + (this.source.slice(0, token.position).match(/\n/g)?.length ?? 0)
    throw new TemplateError('parse', `template: ${this.name}:${line}: ${message}`)
  }

  private unexpected(token: Token, context: string): never {
    if (token.type === 'error') this.fail(token, token.text)
    if (token.type === 'end') this.fail(token, 'unexpected EOF')
    this.fail(token, `unexpected ${nameToken(token)} in ${context}`)
  }

  private expect(type: TokenType, context: string): Token {
    const token = this.nextNonSpace()
    if (token.type !== type) this.unexpected(token, context)
    return token
  }

  /** One text or action; undefined for a definition, which leaves no node. */
  private parseItem(topLevel: boolean): Node | Terminator | undefined {
    const token = this.next()
    if (token.type === 'text') return { type: 'text', text: token.text }
    if (token.type !== 'left-delimiter') this.unexpected(token, 'input')
    const first = this.peekNonSpace()
    if (topLevel && first.type === 'keyword' && first.text === 'define') {
      this.next()
      this.parseDefinition('define clause')
      return undefined
    }
    if (first.type !== 'keyword') return this.parseAction()
    this.next()
    return this.parseKeyword(first)
  }

  private parseKeyword(keyword: Token): Node | Terminator {
    switch (keyword.text) {
      case 'if':
      case 'range':
      case 'with':
        return this.parseControl(keyword.text, keyword)
      case 'end':
        this.expect('right-delimiter', 'end')
        return { keyword: 'end', token: keyword }
      case 'else':
        return this.parseElse(keyword)
      case 'template':
        return this.parseTemplateCall(keyword)
      case 'block':
        return this.parseBlock(keyword)
      case 'break':
      case 'continue':
        return this.parseLoopControl(keyword.text, keyword)
      default:
        return this.unexpected(keyword, 'command')
    }
  }

  private parseElse(keyword: Token): Terminator {
    const following = this.peekNonSpace()
    const chained = following.type === 'keyword' && (following.text === 'if' || following.text === 'with')
    if (!chained) this.expect('right-delimiter', 'else')
    return { keyword: 'else', token: keyword }
  }

  private parseLoopControl(type: 'break' | 'continue', keyword: Token): Node {
    const token = this.nextNonSpace()
    if (token.type !== 'right-delimiter') this.unexpected(token, `{{${type}}}`)
    if (this.rangeDepth === 0) this.fail(keyword, `{{${type}}} outside {{range}}`)
    return { type, position: keyword.position }
  }

  private parseAction(): Node {
    const position = this.peek().position
    const pipeline = this.parsePipeline('command', 'right-delimiter')
    return { type: 'action', position, pipeline }
  }

  private parseControl(type: 'if' | 'range' | 'with', keyword: Token): Node {
    const known = this.variables.length
    const pipeline = this.parsePipeline(type, 'right-delimiter')
    if (type === 'range') this.rangeDepth += 1
    const body = this.parseList()
    if (type === 'range') this.rangeDepth -= 1
    const otherwise = body.terminator.keyword === 'else' ? this.parseOtherwise(type, keyword) : []
    this.variables.length = known
    return { type, position: keyword.position, pipeline, body: body.nodes, otherwise }
  }

  private parseOtherwise(type: 'if' | 'range' | 'with', keyword: Token): readonly Node[] {
    const following = this.peek()
    if (following.type === 'keyword' && (following.text === 'if' || following.text === 'with')) {
      if (type !== following.text) this.unexpected(following, 'else')
      this.next()
      return [this.parseControl(type, following)]
    }
    const list = this.parseList()
    if (list.terminator.keyword !== 'end') this.fail(keyword, 'expected end; found {{else}}')
    return list.nodes
  }

  private parseList(): { readonly nodes: readonly Node[]; readonly terminator: Terminator } {
    const nodes: Node[] = []
    while (this.peek().type !== 'end') {
      const item = this.parseItem(false)
      if (item === undefined) continue
      if ('keyword' in item) return { nodes, terminator: item }
      nodes.push(item)
    }
    this.fail(this.peek(), 'unexpected EOF')
  }

  private parseDefinition(context: string): void {
    const name = this.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.unexpected(name, context)
    this.expect('right-delimiter', context)
    const outer = this.variables
    this.variables = ['$']
    const list = this.parseList()
    this.variables = outer
    if (list.terminator.keyword !== 'end') this.fail(list.terminator.token, `unexpected {{else}} in ${context}`)
    this.definitions.set(unquote(name.text), list.nodes)
  }

  private parseTemplateCall(keyword: Token): Node {
    const name = this.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.unexpected(name, 'template clause')
    const call = { type: 'template' as const, position: name.position, name: unquote(name.text) }
    if (this.peekNonSpace().type === 'right-delimiter') {
      this.next()
      return { ...call, source: `{{${keyword.text} ${name.text}}}` }
    }
    const pipeline = this.parsePipeline('template clause', 'right-delimiter')
    return { ...call, source: `{{${keyword.text} ${name.text}}}`, pipeline }
  }

  private parseBlock(keyword: Token): Node {
    const name = this.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.unexpected(name, 'block clause')
    const pipeline = this.parsePipeline('block clause', 'right-delimiter')
    const list = this.parseList()
    this.definitions.set(unquote(name.text), list.nodes)
    return {
      type: 'template',
      position: keyword.position,
      name: unquote(name.text),
      source: `{{template ${name.text}}}`,
      pipeline,
    }
  }

  private parsePipeline(context: string, end: 'right-delimiter' | 'right-parenthesis'): Pipeline {
    const first = this.peekNonSpace()
    const declared = this.parseDeclarations(context)
    const commands: Command[] = []
    for (;;) {
      const token = this.nextNonSpace()
      if (token.type === end) {
        this.checkPipeline(commands, context, token)
        return { position: first.position, ...declared, commands }
      }
      if (!startsOperand(token)) this.unexpected(token, context)
      this.index -= 1
      commands.push(this.parseCommand())
    }
  }

  private parseDeclarations(context: string): { readonly variables: readonly string[]; readonly assigns: boolean } {
    const start = this.index
    const variables: string[] = []
    for (;;) {
      const variable = this.peekNonSpace()
      if (variable.type !== 'variable') break
      this.next()
      const following = this.peekNonSpace()
      if (following.type === 'declare' || following.type === 'assign') {
        this.next()
        variables.push(variable.text)
        this.declare(variables, following)
        return { variables, assigns: following.type === 'assign' }
      }
      if (following.text !== ',' || context !== 'range' || variables.length > 0) break
      this.next()
      variables.push(variable.text)
    }
    this.index = start
    return { variables: [], assigns: false }
  }

  private declare(names: readonly string[], operator: Token): void {
    if (operator.type === 'assign') {
      for (const name of names) this.checkVariable(name, operator)
      return
    }
    this.variables.push(...names)
  }

  private checkPipeline(commands: readonly Command[], context: string, token: Token): void {
    if (commands.length === 0) this.fail(token, `missing value for ${context}`)
    commands.slice(1).forEach((command, index) => {
      const head = command.words[0]
      if (head !== undefined && ['boolean', 'dot', 'nil', 'number', 'string', 'character'].includes(head.type)) {
        this.fail(token, `non executable command in pipeline stage ${index + 2}`)
      }
    })
  }

  private parseCommand(): Command {
    const words: Expression[] = []
    const position = this.peekNonSpace().position
    for (;;) {
      this.skipSpace()
      const operand = this.parseOperand()
      if (operand !== undefined) words.push(operand)
      const token = this.next()
      if (token.type === 'space') continue
      if (token.type === 'right-delimiter' || token.type === 'right-parenthesis') this.index -= 1
      else if (token.type !== 'pipe') this.unexpected(token, 'operand')
      else this.checkAfterPipe(token)
      break
    }
    if (words.length === 0) this.fail(this.peek(), 'empty command')
    return { position, words }
  }

  private checkAfterPipe(pipe: Token): void {
    const following = this.peekNonSpace()
    if (following.type === 'right-delimiter' || following.type === 'right-parenthesis') {
      this.fail(pipe, 'missing value for command')
    }
  }

  private parseOperand(): Expression | undefined {
    const term = this.parseTerm()
    if (term === undefined || this.peek().type !== 'field') return term
    const position = this.peek().position
    const names: string[] = []
    while (this.peek().type === 'field') names.push(this.next().text.slice(1))
    switch (term.type) {
      case 'field':
      case 'variable':
        return { type: term.type, position, names: [...term.names, ...names] }
      case 'boolean':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.fail(this.peek(), `unexpected . after term ${JSON.stringify(expressionText(term))}`)
      default:
        return { type: 'chain', position, base: term, names }
    }
  }

  private parseTerm(): Expression | undefined {
    const token = this.peekNonSpace()
    const { position, text } = token
    if (!startsOperand(token)) return undefined
    this.next()
    switch (token.type) {
      case 'identifier':
        if (!this.functionNames.has(text)) this.fail(token, `function ${JSON.stringify(text)} not defined`)
        return { type: 'function', position, name: text }
      case 'dot':
      case 'nil':
        return { type: token.type, position }
      case 'variable':
        this.checkVariable(text, token)
        return { type: 'variable', position, names: [text] }
      case 'field':
        return { type: 'field', position, names: [text.slice(1)] }
      case 'boolean':
        return { type: 'boolean', position, value: text === 'true' }
      case 'number':
      case 'character':
        return { type: token.type, position, text }
      case 'left-parenthesis':
        return {
          type: 'pipeline',
          position,
          pipeline: this.parsePipeline('parenthesized pipeline', 'right-parenthesis'),
        }
      default:
        return { type: 'string', position, source: text, value: unquote(text) }
    }
  }

  private checkVariable(name: string, token: Token): void {
    if (!this.variables.includes(name)) this.fail(token, `undefined variable ${JSON.stringify(name)}`)
  }
}

function startsOperand(token: Token): boolean {
  const types: readonly TokenType[] = [
    'boolean',
    'character',
    'dot',
    'field',
    'identifier',
    'number',
    'nil',
    'raw-string',
    'string',
    'variable',
    'left-parenthesis',
  ]
  return types.includes(token.type)
}

/** A token as Go prints it in "unexpected …": keywords in angle brackets, long text cut. */
function nameToken(token: Token): string {
  if (token.type === 'keyword') return `<${token.text}>`
  return token.text.length > 10 ? `${JSON.stringify(token.text.slice(0, 10))}...` : JSON.stringify(token.text)
}
