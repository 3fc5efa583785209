/** Executes a parsed Go template on a value, after text/template/exec.go. */
import { TemplateError } from './errors'
import { type ExecutionOptions, ExpressionEvaluator } from './expression-evaluator'
import type { ParsedTemplate } from './parser'
import type { Node, Pipeline } from './syntax'
import { absent, type GoValue, goInteger, goString, isTrue, printValue, sortedKeys } from './value'

/** What a template wrote before it ended or failed. */
export type Execution = { readonly output: string; readonly error?: TemplateError }

/** Runs a template. An error keeps what was written before it, as Go does. */
export function executeTemplate(template: ParsedTemplate, data: GoValue, options: ExecutionOptions): Execution {
  const evaluator = new Evaluator(template, data, options)
  try {
    evaluator.walk(template.root, data)
    return { output: evaluator.output }
  } catch (error) {
    if (error instanceof TemplateError) return { output: evaluator.output, error }
    throw error
  }
}

/** Nodes that one execution may visit: a range over a large number would hang the page. */
const stepLimit = 1_000_000

/** Leaves the innermost range. */
class LoopControl extends Error {
  readonly type: 'break' | 'continue'

  constructor(type: 'break' | 'continue') {
    super(type)
    this.type = type
  }
}

class Evaluator {
  output = ''
  private readonly template: ParsedTemplate
  private readonly expressions: ExpressionEvaluator
  private depth = 0
  private steps = 0

  constructor(template: ParsedTemplate, data: GoValue, options: ExecutionOptions) {
    this.template = template
    this.expressions = new ExpressionEvaluator(template.source, data, options)
  }

  walk(nodes: readonly Node[], dot: GoValue): void {
    for (const node of nodes) this.walkNode(node, dot)
  }

  private walkNode(node: Node, dot: GoValue): void {
    this.countStep()
    switch (node.type) {
      case 'text':
        this.output += node.text
        return
      case 'action': {
        const value = this.expressions.evaluatePipeline(node.pipeline, dot)
        if (node.pipeline.variables.length === 0) this.output += printResult(value)
        return
      }
      case 'if':
      case 'with':
        this.walkCondition(node, dot)
        return
      case 'range':
        this.walkRange(node, dot)
        return
      case 'template':
        this.walkTemplate(node, dot)
        return
      default:
        throw new LoopControl(node.type)
    }
  }

  private countStep(): void {
    this.steps += 1
    if (this.steps > stepLimit) this.expressions.fail(`the simulation stops a template after ${stepLimit} steps`)
  }

  private walkCondition(node: Extract<Node, { type: 'if' | 'range' | 'with' }>, dot: GoValue): void {
    const known = this.expressions.variables.length
    const value = this.expressions.evaluatePipeline(node.pipeline, dot)
    if (isTrue(value)) this.walk(node.body, node.type === 'with' ? value : dot)
    else this.walk(node.otherwise, dot)
    this.expressions.variables.length = known
  }

  private walkRange(node: Extract<Node, { type: 'if' | 'range' | 'with' }>, dot: GoValue): void {
    const known = this.expressions.variables.length
    const value = this.expressions.evaluatePipeline(node.pipeline, dot, true)
    let isEmpty = true
    for (const [key, element] of this.elements(value)) {
      isEmpty = false
      this.countStep()
      this.bindRangeVariables(node.pipeline, key, element)
      const control = this.walkLoopBody(node.body, element)
      this.expressions.variables.length = known
      if (control === 'break') break
    }
    if (isEmpty) this.walk(node.otherwise, dot)
    this.expressions.variables.length = known
  }

  private walkLoopBody(body: readonly Node[], element: GoValue): 'break' | 'continue' | undefined {
    try {
      this.walk(body, element)
      return undefined
    } catch (error) {
      if (error instanceof LoopControl) return error.type
      throw error
    }
  }

  private bindRangeVariables(pipeline: Pipeline, key: GoValue, element: GoValue): void {
    const [first, second] = pipeline.variables
    if (first === undefined) return
    const bind = (name: string, value: GoValue): void => {
      if (pipeline.assigns) this.expressions.assign(name, value)
      else this.expressions.variables.push({ name, value })
    }
    bind(first, second === undefined ? element : key)
    if (second !== undefined) bind(second, element)
  }

  private elements(value: GoValue): Iterable<readonly [GoValue, GoValue]> {
    switch (value.kind) {
      case 'slice':
        return value.items.map((item, index) => [goInteger(index), item])
      case 'map':
        return sortedKeys(value.entries).map((key) => [keyOf(value, key), value.entries.get(key) ?? absent])
      case 'integer':
        return numbersBelow(value.value)
      case 'nil':
      case 'absent':
        return []
      default:
        return this.expressions.fail(`range can't iterate over ${printValue(value)}`)
    }
  }

  private walkTemplate(node: Extract<Node, { type: 'template' }>, dot: GoValue): void {
    const body = this.template.definitions.get(node.name)
    this.expressions.lookAt({ position: node.position, text: node.source })
    if (body === undefined) this.expressions.fail(`template ${JSON.stringify(node.name)} not defined`)
    if (this.depth > 1000) this.expressions.fail('exceeded maximum template depth (1000)')
    const data = node.pipeline === undefined ? absent : this.expressions.evaluatePipeline(node.pipeline, dot)
    const outer = this.expressions.variables
    this.expressions.variables = [{ name: '$', value: data }]
    this.depth += 1
    this.walk(body, data)
    this.depth -= 1
    this.expressions.variables = outer
  }
}

function* numbersBelow(end: number): Generator<readonly [GoValue, GoValue], void, void> {
  for (let index = 0; index < end; index += 1) yield [goInteger(index), goInteger(index)]
}

function keyOf({ keyType }: { readonly keyType?: string }, text: string): GoValue {
  return keyType === undefined ? goString(text) : { kind: 'string', text, type: keyType }
}

function printResult(value: GoValue): string {
  return value.kind === 'nil' && value.boxed ? '<no value>' : printValue(value)
}
