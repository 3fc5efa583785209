/**
 * `inspect`: indented JSON, or a template tried first on the object as Docker's Go types see it and then on its plain JSON.
 *
 *   writeInspection(context, references, format, (reference) => ({ json: …, toValue: imageValue }))
 *
 * `lookUp` returns the object as ordered plain JSON with the type that templates see, or throws EngineError.
 */
import { type JsonValue, withHtmlEscapes } from '../../engine/oci/json'
import { type CommandContext, CommandError } from '../command'
import { refusalText } from '../refusal'
import { TemplateError } from './go-template/errors'
import { type CompiledTemplate, compileTemplate } from './go-template/template'
import { fromRawJson, type GoValue } from './go-template/value'
import { indentedJson, jsonArray, jsonText } from './json'

/** A refusal that stands on standard error as it is, after what was found has been printed. */
export class InspectRefusal extends Error {}

/** An object as `inspect` found it. */
export type Inspected = {
  readonly json: JsonValue
  /** True where the daemon escapes `<`, `>` and `&` in what it sends, which the command prints as it came. */
  readonly escapesHtml?: boolean
  /** The object as its Go type has it, for the first try of a template. */
  readonly toValue: (json: JsonValue) => GoValue
}

/**
 * Prints what `inspect` prints for the references, in their order, then the refusals. Returns the exit code.
 * @param typeOnly true where a template that does not fit the type is not tried on the plain JSON
 * @param format '' for indented JSON, `json` for one line, or a template
 * @throws {CommandError} for a template that cannot be parsed (exit code 64)
 */
export function writeInspection(
  context: CommandContext,
  references: readonly string[],
  format: string,
  lookUp: (reference: string) => Inspected,
  { typeOnly = false } = {},
): number {
  const template = format === '' || format === 'json' ? undefined : compileInspectTemplate(format)
  const encode = format === 'json' ? jsonText : indentedJson
  const found: string[] = []
  const refusals: string[] = []
  let written = ''
  for (const reference of references) {
    try {
      const object = lookUp(reference)
      const { json, escapesHtml } = object
      if (template === undefined) found.push(escapesHtml === true ? withHtmlEscapes(encode(json)) : encode(json))
      else written += `${fillTemplate(template, object, typeOnly)}\n`
    } catch (error) {
      refusals.push(inspectRefusal(error))
    }
  }
  if (template !== undefined) context.out(written === '' ? '\n' : written)
  else context.out(`${jsonArray(found, format === '')}\n`)
  for (const refusal of refusals) context.error(`${refusal}\n`)
  return refusals.length === 0 ? 0 : 1
}

function inspectRefusal(error: unknown): string {
  if (error instanceof InspectRefusal) return error.message
  if (error instanceof TemplateError) return `template parsing error: ${error.message}`
  return refusalText(error)
}

function compileInspectTemplate(format: string): CompiledTemplate {
  try {
    return compileTemplate(format)
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`template parsing error: ${error.message}`, 64)
    throw error
  }
}

/** @throws {TemplateError} when the template fits neither the type nor the plain JSON */
function fillTemplate(template: CompiledTemplate, { json, toValue }: Inspected, typeOnly: boolean): string {
  const typed = template.execute(toValue(json))
  const { output, error } =
    typed.error === undefined || typeOnly ? typed : template.execute(fromRawJson(json), { missingKeyIsError: true })
  if (error !== undefined) throw error
  return output
}
