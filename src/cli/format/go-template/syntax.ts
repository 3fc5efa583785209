/** The syntax tree of a Go template, after text/template/parse/node.go. `position` is an offset in the template. */
import type { GoValue } from './value'

export type Expression =
  | { readonly type: 'dot'; readonly position: number }
  | { readonly type: 'nil'; readonly position: number }
  | { readonly type: 'boolean'; readonly position: number; readonly value: boolean }
  /** A number or a character constant, as written and as it counts. */
  | { readonly type: 'number'; readonly position: number; readonly text: string; readonly value: GoValue }
  | { readonly type: 'string'; readonly position: number; readonly source: string; readonly value: string }
  /** `.A.B`: names without dots. */
  | { readonly type: 'field'; readonly position: number; readonly names: readonly string[] }
  /** `$x.A`: the variable first. */
  | { readonly type: 'variable'; readonly position: number; readonly names: readonly string[] }
  | { readonly type: 'function'; readonly position: number; readonly name: string }
  /** `(pipeline).A` */
  | { readonly type: 'chain'; readonly position: number; readonly base: Expression; readonly names: readonly string[] }
  | { readonly type: 'pipeline'; readonly position: number; readonly pipeline: Pipeline }

export type Command = { readonly position: number; readonly words: readonly Expression[] }

export type Pipeline = {
  readonly position: number
  readonly variables: readonly string[]
  readonly assigns: boolean
  readonly commands: readonly Command[]
}

export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'action'; readonly position: number; readonly pipeline: Pipeline }
  | {
      readonly type: 'if' | 'range' | 'with'
      readonly position: number
      readonly pipeline: Pipeline
      readonly body: readonly Node[]
      readonly otherwise: readonly Node[]
    }
  | {
      readonly type: 'template'
      readonly position: number
      readonly name: string
      readonly source: string
      readonly pipeline?: Pipeline
    }
  | { readonly type: 'break' | 'continue'; readonly position: number }

/** Renders an expression as Go prints it in the context of an error. */
export function expressionText(expression: Expression): string {
  switch (expression.type) {
    case 'dot':
      return '.'
    case 'nil':
      return 'nil'
    case 'boolean':
      return String(expression.value)
    case 'number':
      return expression.text
    case 'string':
      return expression.source
    case 'field':
      return expression.names.map((name) => `.${name}`).join('')
    case 'variable':
      return expression.names.join('.')
    case 'function':
      return expression.name
    case 'chain':
      return expressionText(expression.base) + expression.names.map((name) => `.${name}`).join('')
    case 'pipeline':
      return `(${pipelineText(expression.pipeline)})`
  }
}

export function commandText(command: Command): string {
  return command.words.map(expressionText).join(' ')
}

/** Renders a pipeline as Go prints it. */
export function pipelineText(pipeline: Pipeline): string {
  const declaration =
    pipeline.variables.length === 0 ? '' : `${pipeline.variables.join(', ')} ${pipeline.assigns ? '=' : ':='} `
  return declaration + pipeline.commands.map(commandText).join(' | ')
}
