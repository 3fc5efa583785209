/** What the steps of a build lead to. */

/** Files after some steps. */
export type Result = {
  readonly key: string
  /** Chain IDs, lowest first. */
  readonly layers: readonly string[]
  /** Made without looking into the cache, so that what stands on it is made anew as well. */
  readonly renewed?: boolean
}

/** A result, and when the step that made it ran. */
export type StepResult = Result & { readonly created: number }
