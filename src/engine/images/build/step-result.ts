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
  /** The full name of an image that nothing was added to. */
  readonly image?: string
}

/** Whether two results are one for BuildKit before it has looked at their files; two images with the same layers are not. */
export function isSameResult(left: Result, right: Result): boolean {
  return left.key === right.key && left.image === right.image
}
