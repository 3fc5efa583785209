/** What functions and methods of templates take, and Go's words for what they do not (text/template/exec.go, `evalArg`, `validateType`). */
import { type Expression, expressionText } from './syntax'
import { dynamicTypeName, type GoValue } from './value'

/** What a parameter accepts; `any` is `interface{}`. */
export type ParameterType = 'string' | 'int' | '[]string' | 'any'

export type TemplateFunction = {
  readonly parameters: readonly ParameterType[]
  /** The type of any number of further arguments. */
  readonly rest?: ParameterType
  /** Throws an Error with the words that follow "error calling NAME: ". */
  call(values: readonly GoValue[]): GoValue
}

const goTypes = { string: 'string', int: 'int', '[]string': '[]string' } as const

/** The type of a function's parameter, counted from 0. */
export function parameterType(definition: TemplateFunction, index: number): ParameterType {
  return definition.parameters[index] ?? definition.rest ?? 'any'
}

/** What is wrong with the number of arguments; undefined when nothing is. */
export function problemWithCount(
  name: string,
  { parameters, rest }: TemplateFunction,
  given: number,
): string | undefined {
  const wanted = parameters.length
  if (rest === undefined ? given === wanted : given >= wanted) return undefined
  return `wrong number of args for ${name}: want ${rest === undefined ? wanted : `at least ${wanted}`} got ${given}`
}

/** What is wrong with an argument that stands in the template as it is, before it is evaluated. */
export function problemWithConstant(word: Expression, type: ParameterType): string | undefined {
  const isConstant = word.type === 'string' || word.type === 'number' || word.type === 'boolean'
  if (!isConstant || type === 'any') return undefined
  if (type === 'string' && word.type !== 'string') return `expected string; found ${expressionText(word)}`
  if (type === 'int' && word.type !== 'number') return `expected integer; found ${expressionText(word)}`
  return type === '[]string' ? `can't handle ${expressionText(word)} for arg of type []string` : undefined
}

/** What is wrong with the value of an argument. */
export function problemWithValue(value: GoValue, type: ParameterType): string | undefined {
  if (type === 'any' || dynamicTypeName(value) === goTypes[type]) return undefined
  if (value.kind === 'absent' || value.kind === 'nil') return `invalid value; expected ${goTypes[type]}`
  return `wrong type for value; expected ${goTypes[type]}; got ${dynamicTypeName(value)}`
}
