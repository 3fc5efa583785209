/** Where a mount is in its container. */
import { normalisePath } from '../filesystem/paths'
import type { Mount } from './mount'

/** A canonical path. */
export function placeOf({ place, destination }: Mount): string {
  return place ?? normalisePath(destination)
}
