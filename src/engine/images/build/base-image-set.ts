/** The images that one build stands on and copies from. */
import type { Session } from '../../session'
import { fullName, type ImageReference } from '../reference'
import {
  type BaseImage,
  BaseImageError,
  findBaseImage,
  type Need,
  type OpenedImage,
  openBaseImage,
} from './base-images'
import type { BuildError } from './build-error'
import type { NeededImage } from './plan'
import { originsOf, type PlannedStage } from './plan-types'
import type { Progress } from './progress'
import { StepError } from './step-failure'
import type { Result } from './step-result'
import { unresolved } from './unresolved-image'

/** An image that a build used, and the digest that tells which one it was. */
export type BaseDigest = { readonly reference: ImageReference; readonly digest: string }

const metadataStep = ({ reference }: NeededImage): string => `[internal] load metadata for ${fullName(reference)}`

export class BaseImageSet {
  readonly #session: Session
  readonly #progress: Progress
  readonly #pull: boolean
  readonly #images = new Map<string, BaseImage>()
  readonly #opened = new Map<string, OpenedImage>()

  /** @param pull whether images that are here are looked up in their registries all the same */
  constructor(session: Session, progress: Progress, pull: boolean) {
    this.#session = session
    this.#progress = progress
    this.#pull = pull
  }

  /** What is known of the images, by full name. */
  get images(): ReadonlyMap<string, BaseImage> {
    return this.#images
  }

  /** What the result of the build goes back to. */
  get digests(): readonly BaseDigest[] {
    return [...this.#images.values()].map(({ reference, digest }) => ({ reference, digest }))
  }

  /**
   * Shows the steps that find images. All begin at once: what is here is found even beside an image that cannot be had, and
   * registries that were asked as well answer too late. Throws StepError.
   * @param problem another image's, which is thrown then
   */
  loadMetadata(needed: readonly NeededImage[], problem?: BuildError): void {
    const found = needed.map((image) => ({ image, base: this.#find(image) }))
    const failed = problem === undefined ? found.find(({ base }) => base instanceof BaseImageError) : undefined
    const isGivenUp = problem !== undefined || failed !== undefined
    for (const { image, base } of found) {
      const step = this.#progress.begin(metadataStep(image))
      if (base instanceof BaseImageError && image === failed?.image) step.failed(base.message)
      else if (base instanceof BaseImageError || (isGivenUp && base.manifest !== undefined)) step.canceled()
      else {
        step.done()
        this.#images.set(fullName(image.reference), base)
      }
    }
    if (problem !== undefined) throw problem
    if (failed?.base instanceof BaseImageError) {
      const { lines } = failed.image
      throw new StepError(
        { name: metadataStep(failed.image), ...(lines === undefined ? {} : { lines }) },
        unresolved(failed.image, failed.base),
      )
    }
  }

  #find({ reference }: NeededImage): BaseImage | BaseImageError {
    try {
      return findBaseImage(this.#session, reference, this.#pull)
    } catch (error) {
      if (error instanceof BaseImageError) return error
      throw error
    }
  }

  /** Fetches what stages stand on and copy from. The image with the fewest layers is ready, and shown, first. */
  openAll(stages: ReadonlyMap<number, PlannedStage>): void {
    const needed = [...stages.values()].flatMap(({ base, baseStep = '', steps }) => {
      const origins = steps.flatMap(originsOf).filter((from) => from.kind === 'image')
      const copied = origins.map(({ reference }) => ({ reference, step: this.#fetchStep(reference) }))
      return base.kind === 'image' ? [...copied, { reference: base.reference, step: baseStep }] : copied
    })
    const ordered = needed.toSorted(
      (left, right) => this.#layerCount(left.reference) - this.#layerCount(right.reference),
    )
    for (const { reference, step } of ordered) this.#open(reference, step)
  }

  /** The files of an image that a stage begins with, and its facts. */
  openBase(reference: ImageReference, stepName: string): Result & Pick<BaseImage, 'history'> {
    const history = this.#images.get(fullName(reference))?.history ?? []
    return { ...this.#open(reference, stepName), history }
  }

  /** The files of an image that a step copies from. */
  openSource(reference: ImageReference): Result {
    return this.#open(reference, this.#fetchStep(reference))
  }

  /** Ends the steps that fetch images. */
  finish(needs: ReadonlyMap<string, Need>): void {
    for (const { result, finish } of this.#opened.values()) finish(needs.get(result.key))
  }

  #layerCount(reference: ImageReference): number {
    const image = this.#images.get(fullName(reference))
    return image?.layers?.length ?? image?.manifest?.layers.length ?? 0
  }

  /** The step that fetches an image from which files are copied. */
  #fetchStep(reference: ImageReference): string {
    const name = fullName(reference)
    return `FROM ${this.#images.get(name)?.label ?? name}`
  }

  /** Fetched and shown once however many stages use it. */
  #open(reference: ImageReference, stepName: string): Result {
    const name = fullName(reference)
    const opened = this.#opened.get(name)
    const image = this.#images.get(name)
    if (opened !== undefined) return opened.result
    if (image === undefined) return { key: 'scratch', layers: [], layerTimes: [] }
    const openedNow = openBaseImage(this.#session, image, stepName, this.#progress)
    this.#opened.set(name, openedNow)
    return openedNow.result
  }
}
