/** What the steps of a build lead to. */

/** Files after some steps. */
export type Result = {
  readonly key: string
  /** Chain IDs, lowest first. */
  readonly layers: readonly string[]
}

/** A result, and when the step that made it ran. */
export type StepResult = Result & { readonly created: number }
