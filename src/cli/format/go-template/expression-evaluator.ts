/** The values of pipelines, commands and operands, after text/template/exec.go and with its error texts. */

import { TemplateError } from './errors'
import {
  type ParameterType,
  parameterType,
  problemWithConstant,
  problemWithCount,
  problemWithValue,
  type TemplateFunction,
} from './signatures'
import { type Command, commandText, type Expression, expressionText, type Pipeline, pipelineText } from './syntax'
import { absent, type GoMethod, type GoValue, goBoolean, goString, isTrue, structField, typeName } from './value'

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
  /** What was looked at last: Go's error texts name it. */
  private place: Place = { position: 0, text: '' }
  private readonly source: string
  private readonly options: ExecutionOptions

  constructor(source: string, data: GoValue, options: ExecutionOptions) {
    this.source = source
    this.options = options
    this.variables = [{ name: '$', value: data }]
  }

  evaluatePipeline(pipeline: Pipeline, dot: GoValue, bindsLater = false): GoValue {
    this.place = { position: pipeline.position, text: pipelineText(pipeline) }
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
    if (variable === undefined) this.fail(`undefined variable: ${name}`)
    variable.value = value
  }

  private evaluateCommand(command: Command, dot: GoValue, piped: GoValue | undefined): GoValue {
    const [head, ...rest] = command.words
    if (head === undefined) return absent
    if (head.type !== 'pipeline') this.place = placeOf(head)
    if (head.type === 'function') return this.callFunction(head, command, rest, dot, piped)
    if (head.type === 'nil') return this.fail('nil is not a command')
    const takesArguments = head.type === 'field' || head.type === 'variable' || head.type === 'chain'
    const hasArguments = rest.length > 0 || piped !== undefined
    if (hasArguments && (!takesArguments || (head.type === 'variable' && head.names.length === 1))) {
      return this.fail(`can't give argument to non-function ${expressionText(head)}`)
    }
    return this.evaluateExpression(head, dot, hasArguments ? { words: rest, piped } : undefined)
  }

  private evaluateExpression(expression: Expression, dot: GoValue, call?: CallArguments): GoValue {
    if (expression.type !== 'pipeline') this.place = placeOf(expression)
    switch (expression.type) {
      case 'dot':
        return dot
      case 'nil':
        return { kind: 'nil' }
      case 'boolean':
        return goBoolean(expression.value)
      case 'number':
        return expression.value
      case 'string':
        return goString(expression.value)
      case 'field':
        return this.fieldChain(dot, dot, expression.names, call)
      case 'variable': {
        const [name = '$', ...names] = expression.names
        const value = this.variables.findLast((variable) => variable.name === name)?.value ?? absent
        return this.fieldChain(value, dot, names, call)
      }
      case 'chain':
        return this.chain(expression, dot, call)
      case 'function':
        return this.callFunction(expression, { position: expression.position, words: [expression] }, [], dot, undefined)
      case 'pipeline':
        return this.evaluatePipeline(expression.pipeline, dot)
    }
  }

  private chain(
    expression: Extract<Expression, { type: 'chain' }>,
    dot: GoValue,
    call: CallArguments | undefined,
  ): GoValue {
    const base = this.evaluateExpression(expression.base, dot)
    return this.fieldChain(base, dot, expression.names, call)
  }

  private fieldChain(start: GoValue, dot: GoValue, names: readonly string[], call: CallArguments | undefined): GoValue {
    return names.reduce<GoValue>((receiver, name, index) => {
      const isLast = index === names.length - 1
      return this.field(receiver, name, dot, isLast ? call : undefined)
    }, start)
  }

  private field(receiver: GoValue, name: string, dot: GoValue, call: CallArguments | undefined): GoValue {
    if (receiver.kind === 'absent') {
      if (this.options.missingKeyIsError) return this.fail(`nil data; no entry for key ${JSON.stringify(name)}`)
      return absent
    }
    if (receiver.kind === 'nil') return this.fail(`nil pointer evaluating ${typeName(receiver)}.${name}`)
    if (receiver.kind === 'struct') {
      const member = structField(receiver, name)
      if (member?.kind === 'method') return this.callMethod(member, name, dot, call)
      if (member !== undefined) {
        if (call !== undefined) return this.fail(`${name} has arguments but cannot be invoked as function`)
        return member
      }
    }
    if (receiver.kind === 'map') return this.mapField(receiver, name, dot, call)
    return this.fail(`can't evaluate field ${name} in type ${typeName(receiver)}`)
  }

  private mapField(
    map: Extract<GoValue, { kind: 'map' }>,
    name: string,
    dot: GoValue,
    call: CallArguments | undefined,
  ): GoValue {
    const method = map.methods?.get(name)
    if (method !== undefined) return this.callMethod(method, name, dot, call)
    if (call !== undefined) return this.fail(`${name} is not a method but has arguments`)
    const value = map.entries.get(name)
    if (value !== undefined) return value
    if (this.options.missingKeyIsError) return this.fail(`map has no entry for key ${JSON.stringify(name)}`)
    return absent
  }

  private callMethod(method: GoMethod, name: string, dot: GoValue, call: CallArguments | undefined): GoValue {
    const given = (call?.words.length ?? 0) + (call?.piped === undefined ? 0 : 1)
    if (given !== method.parameters) {
      return this.fail(`wrong number of args for ${name}: want ${method.parameters} got ${given}`)
    }
    const values = (call?.words ?? []).map((word) => this.argument(word, 'string', dot))
    if (call?.piped !== undefined) values.push(this.checkType(call.piped, 'string'))
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
    if (definition === undefined) return this.fail(`${JSON.stringify(head.name)} is not a defined function`)
    this.refuse(problemWithCount(head.name, definition, words.length + (piped === undefined ? 0 : 1)))
    if (head.name === 'and' || head.name === 'or') return this.shortCircuit(head.name, words, dot, piped)
    const values = words.map((word, index) => this.argument(word, parameterType(definition, index), dot))
    if (piped !== undefined) values.push(this.checkType(piped, parameterType(definition, words.length)))
    try {
      return definition.call(values)
    } catch (error) {
      this.place = { position: command.position, text: commandText(command) }
      return this.fail(`error calling ${head.name}: ${error instanceof Error ? error.message : String(error)}`)
    }
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
    this.place = placeOf(word)
    this.refuse(problemWithConstant(word, type))
    return this.checkType(this.evaluateExpression(word, dot), type)
  }

  private checkType(value: GoValue, type: ParameterType): GoValue {
    this.refuse(problemWithValue(value, type))
    return type === 'any' && value.kind === 'absent' ? { kind: 'nil', boxed: true } : value
  }

  private refuse(problem: string | undefined): void {
    if (problem !== undefined) this.fail(problem)
  }

  /** Where the error texts say it happened, if something goes wrong now. */
  lookAt(place: Place): void {
    this.place = place
  }

  /** @throws {TemplateError} always, at the place that was looked at last */
  fail(message: string): never {
    const { place } = this
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

type CallArguments = { readonly words: readonly Expression[]; readonly piped: GoValue | undefined }

function placeOf(expression: Expression): Place {
  return { position: expression.position, text: expressionText(expression) }
}
