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
  execute(
    data: GoValue,
    options?: { readonly missingKeyIsError?: boolean; readonly heading?: boolean; readonly name?: string },
  ): Execution
}

const functionNames = new Set(templateFunctions.keys())

/** @throws {TemplateError} when the text is no template */
export function compileTemplate(text: string): CompiledTemplate {
  const parsed = parseTemplate(text, functionNames)
  return {
    execute: (data, options = {}) =>
      executeTemplate(parsed, data, {
        functions: options.heading ? headingFunctions : templateFunctions,
        missingKeyIsError: options.missingKeyIsError ?? false,
        name: options.name ?? '',
      }),
  }
}
