/** Go templates to syntax trees, after text/template/parse/parse.go and with its error texts. */
import type { Token } from './lexer'
import { PipelineParser } from './pipeline-parser'
import { unquote } from './quoting'
import type { Node } from './syntax'
import { TokenStream } from './token-stream'

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
  private readonly tokens: TokenStream
  private readonly pipelines: PipelineParser
  private rangeDepth = 0

  constructor(source: string, functionNames: ReadonlySet<string>, name: string) {
    this.tokens = new TokenStream(source, name)
    this.pipelines = new PipelineParser(this.tokens, functionNames)
  }

  parseRoot(): readonly Node[] {
    const nodes: Node[] = []
    while (this.tokens.peek().type !== 'end') {
      const item = this.parseItem(true)
      if (item === undefined) continue
      if ('keyword' in item) this.tokens.fail(item.token, `unexpected {{${item.keyword}}}`)
      else nodes.push(item)
    }
    return nodes
  }

  /** One text or action; undefined for a definition, which leaves no node. */
  private parseItem(topLevel: boolean): Node | Terminator | undefined {
    const token = this.tokens.next()
    if (token.type === 'text') return { type: 'text', text: token.text }
    if (token.type !== 'left-delimiter') this.tokens.unexpected(token, 'input')
    const first = this.tokens.peekNonSpace()
    if (topLevel && first.type === 'keyword' && first.text === 'define') {
      this.tokens.next()
      this.parseDefinition('define clause')
      return undefined
    }
    if (first.type !== 'keyword') return this.parseAction()
    this.tokens.next()
    return this.parseKeyword(first)
  }

  private parseKeyword(keyword: Token): Node | Terminator {
    switch (keyword.text) {
      case 'if':
      case 'range':
      case 'with':
        return this.parseControl(keyword.text, keyword)
      case 'end':
        this.tokens.expect('right-delimiter', 'end')
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
        return this.tokens.unexpected(keyword, 'command')
    }
  }

  private parseElse(keyword: Token): Terminator {
    const following = this.tokens.peekNonSpace()
    const chained = following.type === 'keyword' && (following.text === 'if' || following.text === 'with')
    if (!chained) this.tokens.expect('right-delimiter', 'else')
    return { keyword: 'else', token: keyword }
  }

  private parseLoopControl(type: 'break' | 'continue', keyword: Token): Node {
    const token = this.tokens.nextNonSpace()
    if (token.type !== 'right-delimiter') this.tokens.unexpected(token, `{{${type}}}`)
    if (this.rangeDepth === 0) this.tokens.fail(keyword, `{{${type}}} outside {{range}}`)
    return { type, position: keyword.position }
  }

  private parseAction(): Node {
    const position = this.tokens.peek().position
    const pipeline = this.pipelines.parsePipeline('command', 'right-delimiter')
    return { type: 'action', position, pipeline }
  }

  private parseControl(type: 'if' | 'range' | 'with', keyword: Token): Node {
    const known = this.pipelines.variables.length
    const pipeline = this.pipelines.parsePipeline(type, 'right-delimiter')
    if (type === 'range') this.rangeDepth += 1
    const body = this.parseList()
    if (type === 'range') this.rangeDepth -= 1
    const otherwise = body.terminator.keyword === 'else' ? this.parseOtherwise(type, keyword) : []
    this.pipelines.variables.length = known
    return { type, position: keyword.position, pipeline, body: body.nodes, otherwise }
  }

  private parseOtherwise(type: 'if' | 'range' | 'with', keyword: Token): readonly Node[] {
    const following = this.tokens.peek()
    if (following.type === 'keyword' && (following.text === 'if' || following.text === 'with')) {
      if (type !== following.text) this.tokens.unexpected(following, 'else')
      this.tokens.next()
      return [this.parseControl(type, following)]
    }
    const list = this.parseList()
    if (list.terminator.keyword !== 'end') this.tokens.fail(keyword, 'expected end; found {{else}}')
    return list.nodes
  }

  private parseList(): { readonly nodes: readonly Node[]; readonly terminator: Terminator } {
    const nodes: Node[] = []
    while (this.tokens.peek().type !== 'end') {
      const item = this.parseItem(false)
      if (item === undefined) continue
      if ('keyword' in item) return { nodes, terminator: item }
      nodes.push(item)
    }
    this.tokens.fail(this.tokens.peek(), 'unexpected EOF')
  }

  private parseDefinition(context: string): void {
    const name = this.tokens.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.tokens.unexpected(name, context)
    this.tokens.expect('right-delimiter', context)
    const outer = this.pipelines.variables
    this.pipelines.variables = ['$']
    const list = this.parseList()
    this.pipelines.variables = outer
    if (list.terminator.keyword !== 'end') this.tokens.fail(list.terminator.token, `unexpected {{else}} in ${context}`)
    this.definitions.set(unquote(name.text), list.nodes)
  }

  private parseTemplateCall(keyword: Token): Node {
    const name = this.tokens.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.tokens.unexpected(name, 'template clause')
    const call = { type: 'template' as const, position: name.position, name: unquote(name.text) }
    if (this.tokens.peekNonSpace().type === 'right-delimiter') {
      this.tokens.next()
      return { ...call, source: `{{${keyword.text} ${name.text}}}` }
    }
    const pipeline = this.pipelines.parsePipeline('template clause', 'right-delimiter')
    return { ...call, source: `{{${keyword.text} ${name.text}}}`, pipeline }
  }

  private parseBlock(keyword: Token): Node {
    const name = this.tokens.nextNonSpace()
    if (name.type !== 'string' && name.type !== 'raw-string') this.tokens.unexpected(name, 'block clause')
    const pipeline = this.pipelines.parsePipeline('block clause', 'right-delimiter')
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
}
