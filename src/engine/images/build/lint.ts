/** BuildKit's build checks: what is allowed but probably not meant (BuildKit, frontend/dockerfile/linter/ruleset.go). */
import type { CheckOptions } from './lint-options'

export type Warning = { readonly rule: string; readonly message: string; readonly line: number }

/** Collects warnings in the order in which they are found. */
export class Warnings {
  readonly #found: Warning[] = []
  #options: CheckOptions = { skip: [], error: false }

  /** Says which rules count from now on. */
  configure(options: CheckOptions): void {
    this.#options = options
  }

  add(rule: string, message: string, line: number): void {
    const { skip } = this.#options
    if (!skip.includes('all') && !skip.includes(rule)) this.#found.push({ rule, message, line })
  }

  /** As they were found, the same one perhaps several times. */
  get all(): readonly Warning[] {
    return this.#found
  }

  /** Each once. */
  get distinct(): readonly Warning[] {
    const byText = new Map(this.#found.map((warning) => [warningText(warning), warning]))
    return [...byText.values()]
  }

  /** The rules that a build is stopped for, each once. */
  get violatedRules(): readonly string[] {
    return this.#options.error ? [...new Set(this.#found.map(({ rule }) => rule))] : []
  }
}

/** `Rule: message (line N)` */
export function warningText({ rule, message, line }: Warning): string {
  return `${rule}: ${message} (line ${line})`
}
