/** Checks that need a container or an image first: without it they say that it is missing. */
import { goalChecksText } from '../../content/text/goal-checks'
import type { Container } from '../../engine/containers/container'
import type { Image } from '../../engine/images/image'
import { containerNamed, imageNamed } from './facts'
import type { Situation } from './situation'

/** A judge of checks that name a container. */
export function withContainer<Check extends { readonly container: string }>(
  judge: (container: Container, check: Check, situation: Situation) => string | undefined,
) {
  return (check: Check, situation: Situation): string | undefined => {
    const container = containerNamed(situation.machine, check.container)
    return container === undefined ? goalChecksText.noContainer(check.container) : judge(container, check, situation)
  }
}

/** A judge of checks that name an image. */
export function withImage<Check extends { readonly image: string }>(
  judge: (image: Image, check: Check, situation: Situation) => string | undefined,
) {
  return (check: Check, situation: Situation): string | undefined => {
    const image = imageNamed(situation.machine, check.image)
    return image === undefined ? goalChecksText.noImage(check.image) : judge(image, check, situation)
  }
}
