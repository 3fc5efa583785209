/** Templates over one object, as `docker info` and `docker version` take them. */
import type { JsonObject } from '../../engine/oci/json'
import { type CommandContext, CommandError } from '../command'
import { TemplateError } from './go-template/errors'
import { type CompiledTemplate, compileTemplate } from './go-template/template'
import { fromTypedJson } from './inspect-types'

/**
 * Writes the object through a template; a failed one leaves the line that Docker has begun. Returns the exit code.
 * @param names the Go type and the template's name, which error texts show
 */
export function renderFacts(
  context: CommandContext,
  object: JsonObject,
  format: string,
  names: { readonly typeName: string; readonly templateName: string },
): number {
  const value = fromTypedJson(object)
  const data = value.kind === 'struct' ? { ...value, type: names.typeName } : value
  const { output, error } = compile(format, names.templateName).execute(data)
  context.out(`${output}\n`)
  if (error !== undefined) throw new CommandError(error.message)
  return 0
}

function compile(format: string, name: string): CompiledTemplate {
  try {
    return compileTemplate(format, name)
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`template parsing error: ${error.message}`, 64)
    throw error
  }
}
