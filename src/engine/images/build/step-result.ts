/** What the steps of a build lead to. */

/** Files after some steps. */
export type Result = {
  readonly key: string
  /** Chain IDs, lowest first. */
  readonly layers: readonly string[]
  /** When each of those was made that are no base image's, in milliseconds since the Unix epoch. */
  readonly layerTimes: readonly number[]
  /** Made without looking into the cache, so that what stands on it is made anew as well. */
  readonly renewed?: boolean
}
