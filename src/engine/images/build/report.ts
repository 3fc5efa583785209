/** What is printed after the steps: the log of the one that failed, and warnings (buildx, util/progress/printer.go). */
import type { BuildError } from './build-error'
import type { BuildInput } from './context'
import { excerpt } from './excerpt'
import { type Warning, type Warnings, warningText } from './lint'
import { StepError } from './step-failure'

/** The end of the log of a failed step. */
export function failedStepText(error: BuildError): string {
  if (!(error instanceof StepError)) return ''
  const sections = [...error.others, error].map(({ stepName, logTail }) => {
    const lines = logTail.map((line) => `${line}\n`).join('')
    return `------\n > ${stepName}:\n${lines}------\n`
  })
  return sections.join('')
}

/** The warnings, each once; '' when there are none. */
export function warningsText(warnings: Warnings): string {
  const { distinct } = warnings
  if (distinct.length === 0) return ''
  const title = distinct.length === 1 ? '1 warning found' : `${distinct.length} warnings found`
  const lines = distinct.map((warning) => ` - ${warningText(warning)}\n`)
  return `\n \u001b[33m${title} (use docker --debug to expand):\n\u001b[0m${lines.join('')}`
}

/** A warning as the step that loads the Dockerfile shows it. */
export function warningLine(warning: Warning): string {
  return `WARN: ${warningText(warning)}`
}

/** Why a build failed, and the lines of the Dockerfile that are to blame. */
export type BuildFailure = { readonly excerpt: string; readonly message: string }

/** Finds the lines that a failure is about in the Dockerfile. */
export function describeFailure({ lines, earlier, message }: BuildError, input: BuildInput): BuildFailure {
  const { dockerfile, dockerfileName } = input
  if (lines === undefined || dockerfile === undefined) return { excerpt: '', message }
  const shown = [...earlier, lines].map((range) => excerpt(dockerfileName, dockerfile.split('\n'), range))
  return { excerpt: shown.join(''), message }
}
