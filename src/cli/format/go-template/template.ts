/**
 * Go templates as Docker's `--format` uses them.
 *
 *   const template = compileTemplate('{{.Name}} {{len .Args}}')     // throws TemplateError
 *   template.execute(fromRawJson(object), { missingKeyIsError: true })   // { output, error? }
 */
import { type Execution, executeTemplate } from './evaluator'
import { headingFunctions, templateFunctions } from './functions'
import { parseTemplate } from './parser'
import type { GoValue } from './value'

export type CompiledTemplate = {
  /** Executes on a value; `heading` uses the functions that leave a table's headings alone. */
  execute(data: GoValue, options?: { readonly missingKeyIsError?: boolean; readonly heading?: boolean }): Execution
}

const functionNames = new Set(templateFunctions.keys())

/**
 * @param name the template's name, which error texts show; Docker's are mostly without one
 * @throws {TemplateError} when the text is no template
 */
export function compileTemplate(text: string, name = ''): CompiledTemplate {
  const parsed = parseTemplate(text, functionNames, name)
  return {
    execute: (data, options = {}) =>
      executeTemplate(parsed, data, {
        functions: options.heading ? headingFunctions : templateFunctions,
        missingKeyIsError: options.missingKeyIsError ?? false,
        name,
      }),
  }
}
