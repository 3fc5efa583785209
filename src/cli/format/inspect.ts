/**
 * `inspect`: indented JSON, or a template tried first on the object as Docker's Go types see it and then on its plain JSON.
 *
 *   writeInspection(context, references, format, (reference) => describeContainer(…))
 *
 * `lookUp` returns the object as ordered plain JSON, or throws EngineError; the caller's exit code is returned.
 */
import { EngineError } from '../../engine/errors'
import type { JsonValue } from '../../engine/oci/json'
import { type CommandContext, CommandError } from '../command'
import { TemplateError } from './go-template/errors'
import { type CompiledTemplate, compileTemplate } from './go-template/template'
import { fromRawJson, type GoValue } from './go-template/value'
import { fromTypedJson } from './inspect-types'
import { indentedJson, jsonText } from './json'

/** A refusal that stands on standard error as it is, after what was found has been printed. */
export class InspectRefusal extends Error {}

/** How a template sees the objects of one kind. */
type InspectedKind = {
  /** The object as its Go type has it. */
  readonly toValue: (object: JsonValue) => GoValue
  /** True where a template that does not fit the type is not tried on the plain JSON. */
  readonly typeOnly?: boolean
}

const anyKind: InspectedKind = { toValue: fromTypedJson }

/**
 * Prints what `inspect` prints for the references, in their order, then the refusals. Returns the exit code.
 * @param format '' for indented JSON, `json` for one line, or a template
 * @throws {CommandError} for a template that cannot be parsed (exit code 64)
 */
export function writeInspection(
  context: CommandContext,
  references: readonly string[],
  format: string,
  lookUp: (reference: string) => JsonValue,
  kind = anyKind,
): number {
  const template = format === '' || format === 'json' ? undefined : compileInspectTemplate(format)
  const found: JsonValue[] = []
  const refusals: string[] = []
  for (const reference of references) {
    try {
      found.push(lookUp(reference))
    } catch (error) {
      refusals.push(refusalText(error))
    }
  }
  if (template !== undefined) return writeTemplated(context, template, kind, found, refusals)
  context.out(format === 'json' ? `${jsonText(found)}\n` : `${indentedJson(found)}\n`)
  return writeRefusals(context, refusals)
}

function refusalText(error: unknown): string {
  if (error instanceof InspectRefusal) return error.message
  if (error instanceof EngineError) return `Error response from daemon: ${error.message}`
  throw error
}

function compileInspectTemplate(format: string): CompiledTemplate {
  try {
    return compileTemplate(format)
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`template parsing error: ${error.message}`, 64)
    throw error
  }
}

function writeTemplated(
  context: CommandContext,
  template: CompiledTemplate,
  { toValue, typeOnly = false }: InspectedKind,
  found: readonly JsonValue[],
  refusals: readonly string[],
): number {
  let output = ''
  for (const object of found) {
    const typed = template.execute(toValue(object))
    const result =
      typed.error === undefined || typeOnly ? typed : template.execute(fromRawJson(object), { missingKeyIsError: true })
    if (result.error !== undefined) {
      context.out(output === '' ? '\n' : output)
      context.error(`template parsing error: ${result.error.message}\n`)
      return 1
    }
    output += `${result.output}\n`
  }
  context.out(found.length === 0 ? '\n' : output)
  return writeRefusals(context, refusals)
}

function writeRefusals(context: CommandContext, refusals: readonly string[]): number {
  for (const refusal of refusals) context.error(`${refusal}\n`)
  return refusals.length === 0 ? 0 : 1
}
