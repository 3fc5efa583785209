/** Why a build cannot have an image, and which one may have been meant. */
import { familiarRepository, fullName } from '../reference'
import type { BaseImageError } from './base-images'
import { closestWord } from './closest-word'
import type { NeededImage } from './plan'

/** Names that people often mean (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go, `commonImageNames`). */
const commonNames = ['alpine', 'busybox', 'centos', 'debian', 'golang', 'ubuntu', 'fedora'].flatMap((name) => [
  name,
  `${name}:latest`,
])

/** `busybox: failed to resolve source metadata for docker.io/library/busybox:latest: … (did you mean …?)` */
export function unresolved({ written, reference, stageNames }: NeededImage, error: BaseImageError): string {
  const name = written === '' ? familiarRepository(reference) : written
  const suggestion = closestWord(name, [...stageNames, ...commonNames])
  const hint = suggestion === undefined || suggestion === name ? '' : ` (did you mean ${suggestion}?)`
  return `${name}: failed to resolve source metadata for ${fullName(reference)}: ${error.message}${hint}`
}
