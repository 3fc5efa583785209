/** Images that a Dockerfile names: from the image store, else from their registry (BuildKit, source/containerimage). */
import { EngineError } from '../../errors'
import { absentImage } from '../../hub/absent-images'
import { findManifest, openRegistry } from '../../registry/access'
import { receiveLayers } from '../../registry/pull'
import type { RegistryManifest } from '../../registry/registry'
import type { Session } from '../../session'
import type { BuildCacheEntry } from '../build-cache'
import { readConfiguration } from '../configuration-reader'
import type { HistoryEntry, ImageSettings } from '../image'
import { lookUpImage } from '../lookup'
import { familiarRepository, fullName, type ImageReference } from '../reference'
import { addCached, findCached } from './cache'
import type { Progress } from './progress'
import type { Result } from './step-result'

/** What is known of a base image before its layers are fetched. */
export type BaseImage = {
  readonly reference: ImageReference
  /** As progress names it: with the digest when it comes from a registry. */
  readonly label: string
  /** Of its manifest, or the ID of an image that is here. */
  readonly digest: string
  readonly settings: ImageSettings
  readonly author: string
  readonly history: readonly HistoryEntry[]
  /** Chain IDs of an image that is here, lowest first. */
  readonly layers?: readonly string[]
  /** What to fetch where it is not. */
  readonly manifest?: RegistryManifest
}

/** Why an image cannot be had, as the step says it. */
export class BaseImageError extends Error {
  override readonly name = 'BaseImageError'
}

/** A registry's refusal as the builder tells it, which asks for the manifest at once. */
export function requestFailure({ message }: EngineError, { path, tag, digest }: ImageReference): string {
  return message.replace(/^Get "(https?:\/\/[^/]*)[^"]*"/, (_, host: string) => {
    return `failed to do request: Head "${host}/v2/${path}/manifests/${digest ?? tag}"`
  })
}

function fromRegistry(session: Session, reference: ImageReference): BaseImage {
  const name = fullName(reference)
  let manifest: RegistryManifest | undefined
  try {
    const registry = openRegistry(session.machine, reference)
    manifest = findManifest(registry, reference)
    if (manifest === undefined && reference.domain === 'docker.io' && !registry.repositories.has(reference.path)) {
      throw new BaseImageError(
        absentImage(familiarRepository(reference)) ??
          'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
      )
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw new BaseImageError(requestFailure(error, reference))
  }
  if (manifest === undefined) throw new BaseImageError(`${name}: not found`)
  const { settings, author, history } = readConfiguration(manifest.configuration)
  const label = reference.digest === undefined ? `${name}@${manifest.digest}` : name
  return { reference, label, digest: manifest.digest, settings, author, history, manifest }
}

/** Finds an image: here, or in its registry, and only there with `pull`. Throws BaseImageError. */
export function findBaseImage(session: Session, reference: ImageReference, pull: boolean): BaseImage {
  const local = pull ? undefined : lookUpImage(session.machine, fullName(reference))
  if (local === undefined) return fromRegistry(session, reference)
  const { id: digest, settings, author, history, layers } = local
  return { reference, label: fullName(reference), digest, settings, author, history, layers }
}

function showTransfer(image: BaseImage, shown: ReturnType<Progress['begin']>): void {
  if (image.manifest === undefined) return
  const name = image.label
  shown.line(`resolve ${name} done`)
  for (const digest of image.manifest.layers) shown.line(`extracting ${digest} done`)
}

/** When a build needed files: as soon as it could, or only once a command that it ran had ended. */
export type Need = 'at once' | 'later'

/** An image whose layers steps can use. */
export type OpenedImage = {
  readonly result: Result
  /**
   * Ends its step, once it is known whether the files were needed: only those can have come from the cache. Progress tells of a step
   * twice when its files are needed long after it was found.
   */
  readonly finish: (need?: Need) => void
}

const baseKey = (layers: readonly string[]): string => `base ${layers.at(-1) ?? 'scratch'}`

/** Keeps each layer of an image as a result of its own, above what is known already. Returns the topmost. */
function addBaseLayers(session: Session, layers: readonly string[]): BuildCacheEntry {
  const key = baseKey(layers)
  const known = findCached(session.machine, key)
  if (known !== undefined) return known
  const parent = layers.length > 1 ? addBaseLayers(session, layers.slice(0, -1)) : undefined
  const entry = { kind: 'regular', key, layers, description: 'from local ', size: 0, exported: true } as const
  return addCached(session, parent === undefined ? entry : { ...entry, parent: parent.id })
}

/** Makes the layers of an image available to steps, and shows that as a step of its own. */
export function openBaseImage(session: Session, image: BaseImage, stepName: string, progress: Progress): OpenedImage {
  const shown = progress.begin(stepName)
  const layers =
    image.layers ?? (image.manifest === undefined ? [] : receiveLayers(session, image.reference, image.manifest))
  const key = baseKey(layers)
  const known = findCached(session.machine, key)
  if (known === undefined) {
    addBaseLayers(session, layers)
    showTransfer(image, shown)
  }
  const finish = (need?: Need): void => {
    const isCached = need !== undefined && known !== undefined
    if (!isCached || need === 'later') shown.done()
    if (isCached) shown.cached()
  }
  return { result: { key, layers, layerTimes: [], image: fullName(image.reference) }, finish }
}
