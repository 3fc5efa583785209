/** What is printed after the steps: the log of the one that failed, and warnings (buildx, util/progress/printer.go). */
import type { BuildError } from './build-error'
import { type Warnings, warningText } from './lint'
import { StepError } from './step-failure'

/** The end of the log of a failed step. */
export function failedStepText(error: BuildError): string {
  if (!(error instanceof StepError)) return ''
  const lines = error.logTail.map((line) => `${line}\n`).join('')
  return `------\n > ${error.stepName}:\n${lines}------\n`
}

/** The warnings, each once; '' when there are none. */
export function warningsText(warnings: Warnings): string {
  const { distinct } = warnings
  if (distinct.length === 0) return ''
  const title = distinct.length === 1 ? '1 warning found' : `${distinct.length} warnings found`
  const lines = distinct.map((warning) => ` - ${warningText(warning)}\n`)
  return `\n \u001b[33m${title} (use docker --debug to expand):\n\u001b[0m${lines.join('')}`
}
