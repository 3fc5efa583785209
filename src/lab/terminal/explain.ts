/** What is behind an error. */
import type { Frame } from '../../cli/frame'
import { type Refusal, refusals } from '../../content/refusals'

/** The explanation that fits a command's words on standard error, or else its exit code; undefined when it succeeded. */
export function explanationOf({ stderr, exitCode }: Frame['transcript']): Refusal | undefined {
  if (exitCode === 0) return undefined
  const text = `${stderr}\nexit code ${exitCode}`
  return refusals.find(({ pattern }) => pattern.test(text))
}
