/** The values of pipelines, commands and operands, after text/template/exec.go and with its error texts. */
import { TemplateError } from './errors'
import type { ParameterType, TemplateFunction } from './functions'
import { type Command, commandText, type Expression, expressionText, type Pipeline } from './syntax'
import {
  absent,
  dynamicTypeName,
  type GoMethod,
  type GoValue,
  goBoolean,
  goInteger,
  goString,
  isTrue,
  structField,
  typeName,
} from './value'

export type ExecutionOptions = {
  readonly functions: ReadonlyMap<string, TemplateFunction>
  /** Refuse a missing key of a map (`missingkey=error`). */
  readonly missingKeyIsError?: boolean
  /** The template's name as error texts quote it. */
  readonly name?: string
}

/** Where in the template something went wrong, and the piece that the error text quotes. */
export type Place = { readonly position: number; readonly text: string }

export class ExpressionEvaluator {
  variables: { readonly name: string; value: GoValue }[]
  private readonly source: string
  private readonly options: ExecutionOptions

  constructor(source: string, data: GoValue, options: ExecutionOptions) {
    this.source = source
    this.options = options
    this.variables = [{ name: '$', value: data }]
  }

  evaluatePipeline(pipeline: Pipeline, dot: GoValue, bindsLater = false): GoValue {
    let value: GoValue | undefined
    for (const command of pipeline.commands) value = this.evaluateCommand(command, dot, value)
    const result = value ?? absent
    if (!bindsLater) {
      for (const name of pipeline.variables) {
        if (pipeline.assigns) this.assign(name, result)
        else this.variables.push({ name, value: result })
      }
    }
    return result
  }

  assign(name: string, value: GoValue): void {
    const variable = this.variables.findLast((candidate) => candidate.name === name)
    if (variable !== undefined) variable.value = value
  }

  private evaluateCommand(command: Command, dot: GoValue, piped: GoValue | undefined): GoValue {
    const [head, ...rest] = command.words
    if (head === undefined) return absent
    if (head.type === 'function') return this.callFunction(head, command, rest, dot, piped)
    if (head.type === 'nil') return this.fail(placeOf(head), 'nil is not a command')
    const takesArguments = head.type === 'field' || head.type === 'variable' || head.type === 'chain'
    const hasArguments = rest.length > 0 || piped !== undefined
    if (hasArguments && (!takesArguments || (head.type === 'variable' && head.names.length === 1))) {
      return this.fail(placeOf(rest[0] ?? head), `can't give argument to non-function ${expressionText(head)}`)
    }
    return this.evaluateExpression(head, dot, hasArguments ? { words: rest, piped } : undefined)
  }

  private evaluateExpression(expression: Expression, dot: GoValue, call?: CallArguments): GoValue {
    switch (expression.type) {
      case 'dot':
        return dot
      case 'nil':
        return { kind: 'nil' }
      case 'boolean':
        return goBoolean(expression.value)
      case 'number':
      case 'character':
        return constant(expression.text)
      case 'string':
        return goString(expression.value)
      case 'field':
        return this.fieldChain(dot, dot, expression, expression.names, call)
      case 'variable': {
        const [name = '$', ...names] = expression.names
        const value = this.variables.findLast((variable) => variable.name === name)?.value ?? absent
        return this.fieldChain(value, dot, expression, names, call)
      }
      case 'chain':
        return this.fieldChain(this.evaluateExpression(expression.base, dot), dot, expression, expression.names, call)
      case 'function':
        return this.callFunction(expression, { position: expression.position, words: [expression] }, [], dot, undefined)
      case 'pipeline':
        return this.evaluatePipeline(expression.pipeline, dot)
    }
  }

  private fieldChain(
    start: GoValue,
    dot: GoValue,
    expression: Expression,
    names: readonly string[],
    call: CallArguments | undefined,
  ): GoValue {
    return names.reduce<GoValue>((receiver, name, index) => {
      const isLast = index === names.length - 1
      return this.field(receiver, name, dot, expression, isLast ? call : undefined)
    }, start)
  }

  private field(
    receiver: GoValue,
    name: string,
    dot: GoValue,
    expression: Expression,
    call: CallArguments | undefined,
  ): GoValue {
    const place = placeOf(expression)
    if (receiver.kind === 'absent') {
      if (this.options.missingKeyIsError) return this.fail(place, `nil data; no entry for key ${JSON.stringify(name)}`)
      return absent
    }
    if (receiver.kind === 'nil') return this.fail(place, `nil pointer evaluating ${typeName(receiver)}.${name}`)
    if (receiver.kind === 'struct') {
      const member = structField(receiver, name)
      if (member?.kind === 'method') return this.callMethod(member, name, dot, place, call)
      if (member !== undefined) {
        if (call !== undefined) return this.fail(place, `${name} has arguments but cannot be invoked as function`)
        return member
      }
    }
    if (receiver.kind === 'map') return this.mapField(receiver, name, dot, place, call)
    return this.fail(place, `can't evaluate field ${name} in type ${typeName(receiver)}`)
  }

  private mapField(
    map: Extract<GoValue, { kind: 'map' }>,
    name: string,
    dot: GoValue,
    place: Place,
    call: CallArguments | undefined,
  ): GoValue {
    const method = map.methods?.get(name)
    if (method !== undefined) return this.callMethod(method, name, dot, place, call)
    if (call !== undefined) return this.fail(place, `${name} is not a method but has arguments`)
    const value = map.entries.get(name)
    if (value !== undefined) return value
    if (this.options.missingKeyIsError) return this.fail(place, `map has no entry for key ${JSON.stringify(name)}`)
    return absent
  }

  private callMethod(
    method: GoMethod,
    name: string,
    dot: GoValue,
    place: Place,
    call: CallArguments | undefined,
  ): GoValue {
    const given = (call?.words.length ?? 0) + (call?.piped === undefined ? 0 : 1)
    if (given !== method.parameters) {
      return this.fail(place, `wrong number of args for ${name}: want ${method.parameters} got ${given}`)
    }
    const values = (call?.words ?? []).map((word) => this.argument(word, 'string', dot))
    if (call?.piped !== undefined) values.push(this.checkType(call.piped, 'string', place))
    return method.call(values)
  }

  private callFunction(
    head: Extract<Expression, { type: 'function' }>,
    command: Command,
    words: readonly Expression[],
    dot: GoValue,
    piped: GoValue | undefined,
  ): GoValue {
    const definition = this.options.functions.get(head.name)
    if (definition === undefined)
      return this.fail(placeOf(head), `${JSON.stringify(head.name)} is not a defined function`)
    this.checkCount(head, definition, words.length + (piped === undefined ? 0 : 1))
    if (head.name === 'and' || head.name === 'or') return this.shortCircuit(head.name, words, dot, piped)
    const values = words.map((word, index) => this.argument(word, parameterType(definition, index), dot))
    if (piped !== undefined) values.push(this.checkType(piped, parameterType(definition, words.length), placeOf(head)))
    try {
      return definition.call(values)
    } catch (error) {
      const place = { position: command.position, text: commandText(command) }
      return this.fail(place, `error calling ${head.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  private checkCount(
    head: Extract<Expression, { type: 'function' }>,
    definition: TemplateFunction,
    given: number,
  ): void {
    const wanted = definition.parameters.length
    if (definition.rest === undefined ? given === wanted : given >= wanted) return
    const expectation = definition.rest === undefined ? `${wanted}` : `at least ${wanted}`
    this.fail(placeOf(head), `wrong number of args for ${head.name}: want ${expectation} got ${given}`)
  }

  private shortCircuit(
    name: 'and' | 'or',
    words: readonly Expression[],
    dot: GoValue,
    piped: GoValue | undefined,
  ): GoValue {
    let value: GoValue = absent
    for (const word of words) {
      value = this.argument(word, 'any', dot)
      if (isTrue(value) === (name === 'or')) return value
    }
    return piped ?? value
  }

  private argument(word: Expression, type: ParameterType, dot: GoValue): GoValue {
    const place = placeOf(word)
    const isConstant =
      word.type === 'string' || word.type === 'number' || word.type === 'boolean' || word.type === 'character'
    if (isConstant && type !== 'any') {
      if (type === 'string' && word.type !== 'string')
        return this.fail(place, `expected string; found ${expressionText(word)}`)
      if (type === 'int' && word.type !== 'number')
        return this.fail(place, `expected integer; found ${expressionText(word)}`)
      if (type === '[]string') return this.fail(place, `can't handle ${expressionText(word)} for arg of type []string`)
    }
    return this.checkType(this.evaluateExpression(word, dot), type, place)
  }

  private checkType(value: GoValue, type: ParameterType, place: Place): GoValue {
    if (type === 'any' || dynamicTypeName(value) === goTypes[type]) return value
    if (value.kind === 'absent' || value.kind === 'nil')
      return this.fail(place, `invalid value; expected ${goTypes[type]}`)
    return this.fail(place, `wrong type for value; expected ${goTypes[type]}; got ${dynamicTypeName(value)}`)
  }

  fail(place: Place, message: string): never {
    const before = this.source.slice(0, place.position)
    const line = 1 + (before.match(/\n/g)?.length ?? 0)
    const column = place.position - (before.lastIndexOf('\n') + 1)
    const name = this.options.name ?? ''
    throw new TemplateError(
      'execute',
      `template: ${name}:${line}:${column}: executing ${JSON.stringify(name)} at <${place.text}>: ${message}`,
    )
  }
}

const goTypes = { string: 'string', int: 'int', '[]string': '[]string' } as const

type CallArguments = { readonly words: readonly Expression[]; readonly piped: GoValue | undefined }

function parameterType(definition: TemplateFunction, index: number): ParameterType {
  return definition.parameters[index] ?? definition.rest ?? 'any'
}

function placeOf(expression: Expression): Place {
  return { position: expression.position, text: expressionText(expression) }
}

function constant(source: string): GoValue {
  if (source.startsWith("'")) return goInteger(source.codePointAt(1) ?? 0)
  const number = Number(source.replaceAll('_', ''))
  return /^[-+]?(?:0[xXbBoO])?[0-9a-fA-F_]+$/.test(source) ? goInteger(number) : { kind: 'float', value: number }
}
