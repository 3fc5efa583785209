/** What stands between the delimiters of an action: pipelines, commands and operands. */

import type { Token, TokenType } from './lexer'
import { characterNumber, readNumber } from './numbers'
import { isCharacterLiteral, isStringLiteral, unquote } from './quoting'
import { type Command, type Expression, expressionText, type Pipeline } from './syntax'
import type { TokenStream } from './token-stream'

export class PipelineParser {
  /** Names of the variables that are known here; the innermost last. */
  variables: string[] = ['$']
  private readonly tokens: TokenStream
  private readonly functionNames: ReadonlySet<string>

  constructor(tokens: TokenStream, functionNames: ReadonlySet<string>) {
    this.tokens = tokens
    this.functionNames = functionNames
  }

  parsePipeline(context: string, end: 'right-delimiter' | 'right-parenthesis'): Pipeline {
    const first = this.tokens.peekNonSpace()
    const declared = this.parseDeclarations(context)
    const commands: Command[] = []
    for (;;) {
      const token = this.tokens.nextNonSpace()
      if (token.type === end) {
        this.checkPipeline(commands, context, token)
        return { position: first.position, ...declared, commands }
      }
      if (!startsOperand(token)) this.tokens.unexpected(token, context)
      this.tokens.back()
      commands.push(this.parseCommand())
    }
  }

  private parseDeclarations(context: string): { readonly variables: readonly string[]; readonly assigns: boolean } {
    const start = this.tokens.mark()
    const variables: string[] = []
    for (;;) {
      const variable = this.tokens.peekNonSpace()
      if (variable.type !== 'variable') break
      this.tokens.next()
      const following = this.tokens.peekNonSpace()
      if (following.type === 'declare' || following.type === 'assign') {
        this.tokens.next()
        variables.push(variable.text)
        this.variables.push(...variables)
        return { variables, assigns: following.type === 'assign' }
      }
      if (following.text !== ',') break
      this.tokens.next()
      variables.push(variable.text)
      if (context !== 'range' || variables.length > 1) {
        this.tokens.fail(following, `too many declarations in ${context}`)
      }
      if (this.tokens.peekNonSpace().type !== 'variable') {
        this.tokens.fail(following, 'range can only initialize variables')
      }
    }
    this.tokens.reset(start)
    return { variables: [], assigns: false }
  }

  private checkPipeline(commands: readonly Command[], context: string, token: Token): void {
    if (commands.length === 0) this.tokens.fail(token, `missing value for ${context}`)
    commands.slice(1).forEach((command, index) => {
      const head = command.words[0]
      if (head !== undefined && ['boolean', 'dot', 'nil', 'number', 'string'].includes(head.type)) {
        this.tokens.fail(token, `non executable command in pipeline stage ${index + 2}`)
      }
    })
  }

  private parseCommand(): Command {
    const words: Expression[] = []
    const position = this.tokens.peekNonSpace().position
    for (;;) {
      this.tokens.skipSpace()
      const operand = this.parseOperand()
      if (operand !== undefined) words.push(operand)
      const token = this.tokens.next()
      if (token.type === 'space') continue
      if (token.type === 'right-delimiter' || token.type === 'right-parenthesis') this.tokens.back()
      else if (token.type !== 'pipe') this.tokens.unexpected(token, 'operand')
      break
    }
    if (words.length === 0) this.tokens.fail(this.tokens.peek(), 'empty command')
    return { position, words }
  }

  private parseOperand(): Expression | undefined {
    const term = this.parseTerm()
    if (term === undefined || this.tokens.peek().type !== 'field') return term
    const position = this.tokens.peek().position
    const names: string[] = []
    while (this.tokens.peek().type === 'field') names.push(this.tokens.next().text.slice(1))
    switch (term.type) {
      case 'field':
      case 'variable':
        return { type: term.type, position, names: [...term.names, ...names] }
      case 'boolean':
      case 'string':
      case 'number':
      case 'nil':
      case 'dot':
        return this.tokens.fail(this.tokens.peek(), `unexpected . after term ${JSON.stringify(expressionText(term))}`)
      default:
        return { type: 'chain', position, base: term, names }
    }
  }

  private parseTerm(): Expression | undefined {
    const token = this.tokens.peekNonSpace()
    const { position, text } = token
    if (!startsOperand(token)) return undefined
    this.tokens.next()
    switch (token.type) {
      case 'identifier':
        if (!this.functionNames.has(text)) this.tokens.fail(token, `function ${JSON.stringify(text)} not defined`)
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
        return this.number(token)
      case 'character':
        if (!isCharacterLiteral(text)) this.tokens.fail(token, `malformed character constant: ${text}`)
        return { type: 'number', position, text, value: { kind: 'integer', value: characterNumber(text) } }
      case 'left-parenthesis':
        return {
          type: 'pipeline',
          position,
          pipeline: this.parsePipeline('parenthesized pipeline', 'right-parenthesis'),
        }
      default:
        if (!isStringLiteral(text)) this.tokens.fail(token, 'invalid syntax')
        return { type: 'string', position, source: text, value: unquote(text) }
    }
  }

  private number(token: Token): Expression {
    const value = readNumber(token.text)
    if ('refusal' in value) return this.tokens.fail(token, value.refusal)
    return { type: 'number', position: token.position, text: token.text, value }
  }

  private checkVariable(name: string, token: Token): void {
    if (!this.variables.includes(name)) this.tokens.fail(token, `undefined variable ${JSON.stringify(name)}`)
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
