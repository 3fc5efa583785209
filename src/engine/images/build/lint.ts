/** BuildKit's build checks: what is allowed but probably not meant (BuildKit, frontend/dockerfile/linter/ruleset.go). */

export type Warning = { readonly rule: string; readonly message: string; readonly line: number }

/** Collects warnings in the order in which they are found, each once. */
export class Warnings {
  readonly #found: Warning[] = []

  add(rule: string, message: string, line: number): void {
    const isKnown = this.#found.some((warning) => warning.message === message && warning.line === line)
    if (!isKnown) this.#found.push({ rule, message, line })
  }

  get all(): readonly Warning[] {
    return this.#found
  }
}

/** `Rule: message (line N)` */
export function warningText({ rule, message, line }: Warning): string {
  return `${rule}: ${message} (line ${line})`
}
