/** The slides of a claim, and the way from one to the next. Pure. */
import type { Verdict } from '../content/claims/vocabulary'
import type { Scene } from '../content/scene'

/** A claim as a presentation shows it. */
export type PresentedClaim = {
  readonly id: string
  readonly aspect: string
  /** What is said of each side, word for word. */
  readonly said: { readonly image: string; readonly container: string }
  readonly verdict: { readonly image: Verdict; readonly container: Verdict }
  readonly better: { readonly image: string; readonly container: string }
  readonly scene: Scene
}

export type Slide =
  | { readonly kind: 'claim' }
  | { readonly kind: 'question' }
  /** After so many commands of the scene; counted from 1. */
  | { readonly kind: 'command'; readonly step: number }
  | { readonly kind: 'verdict' }

/** Claim, question, one slide for each command, verdict. */
export function slidesOf(scene: Scene): readonly Slide[] {
  const commands = scene.steps.map((_, index): Slide => ({ kind: 'command', step: index + 1 }))
  return [
    { kind: 'claim' },
    ...(scene.question ? [{ kind: 'question' } as const] : []),
    ...commands,
    { kind: 'verdict' },
  ]
}

/** How many commands have run when this slide is on show. */
export function stepsBefore(slide: Slide, scene: Scene): number {
  if (slide.kind === 'command') return slide.step
  return slide.kind === 'verdict' ? scene.steps.length : 0
}

/** The slide that shows how it is after so many commands; before the first, the one that the commands follow. */
export function slideAt(step: number, scene: Scene): number {
  return slidesOf(scene).findLastIndex((slide) => slide.kind !== 'verdict' && stepsBefore(slide, scene) <= step)
}

export type Position = { readonly claim: string; readonly slide: number }

/** One slide on or back. Past the last slide comes the next claim; before the first, the claim before. Stays at both ends. */
export function move(position: Position, by: 1 | -1, slideCount: number, claimIds: readonly string[]): Position {
  const slide = position.slide + by
  if (slide >= 0 && slide < slideCount) return { ...position, slide }
  const claim = claimIds[claimIds.indexOf(position.claim) + by]
  return claim === undefined ? position : { claim, slide: 0 }
}
