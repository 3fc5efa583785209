/** BuildKit's build checks: what is allowed but probably not meant (BuildKit, frontend/dockerfile/linter/ruleset.go). */

export type Warning = { readonly rule: string; readonly message: string; readonly line: number }

/** Collects warnings in the order in which they are found. */
export class Warnings {
  readonly #found: Warning[] = []

  add(rule: string, message: string, line: number): void {
    this.#found.push({ rule, message, line })
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
}

/** `Rule: message (line N)` */
export function warningText({ rule, message, line }: Warning): string {
  return `${rule}: ${message} (line ${line})`
}
