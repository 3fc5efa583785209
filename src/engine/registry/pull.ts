/** `docker pull`: the manifest, then the layers that are not here yet (moby, distribution/pull_v2.go). */
import { EngineError } from '../errors'
import { readConfiguration } from '../images/configuration-reader'
import { shortIdentifier } from '../images/lookup'
import {
  familiarName,
  familiarRepository,
  fullName,
  type ImageReference,
  repositoryName,
  withoutNeedlessTag,
} from '../images/reference'
import { addImage, addLayer, type NewLayer, nameImage, noteRepositoryDigest } from '../images/store'
import { sha256 } from '../oci/digest'
import { emit, type Session } from '../session'
import { openRegistry, requireManifest } from './access'
import { type Report, reportTransfer } from './push'
import type { RegistryBlob, RegistryManifest } from './registry'

/** How many layers are received at the same time. */
const downloadsAtOnce = 3

function blobsOf(session: Session, reference: ImageReference, manifest: RegistryManifest): readonly RegistryBlob[] {
  const registry = openRegistry(session.machine, reference)
  return manifest.layers.flatMap((digest) => registry.blobs.get(digest) ?? [])
}

/** How many of the layers, from the lowest up, are here already. */
function countPresent(session: Session, blobs: readonly RegistryBlob[]): number {
  let parent: string | undefined
  let present = 0
  for (const { diffId } of blobs) {
    const layer = [...session.machine.layers.values()].find(
      (candidate) => candidate.diffId === diffId && candidate.parentChainId === parent,
    )
    if (layer === undefined) break
    parent = layer.chainId
    present++
  }
  return present
}

/** The lines that a terminal would redraw in place; a layer that comes twice is fetched once. */
function reportLayers(blobs: readonly RegistryBlob[], present: number, report: Report): void {
  const names = blobs.map(({ digest }) => shortIdentifier(digest))
  const missing = [...new Set(names.slice(present))]
  for (const name of names.slice(0, present)) report(`${name}: Already exists`)
  for (const name of missing) report(`${name}: Pulling fs layer`)
  for (const name of missing.slice(downloadsAtOnce)) report(`${name}: Waiting`)
  for (const name of missing) {
    report(`${name}: Verifying Checksum`)
    report(`${name}: Download complete`)
  }
  for (const name of missing) report(`${name}: Pull complete`)
}

/** What a blob unpacks to; its own size is that of the compressed bytes. */
function changesetOf({ diffId, tree, declaredSize, archive }: RegistryBlob): NewLayer {
  const declared = declaredSize === undefined ? {} : { declaredSize }
  return { diffId, tree, ...declared, ...(archive === undefined ? {} : { archive }) }
}

/** Puts the layers of a manifest into the layer store and returns their chain IDs, lowest first. */
export function receiveLayers(
  session: Session,
  reference: ImageReference,
  manifest: RegistryManifest,
): readonly string[] {
  const blobs = blobsOf(session, reference, manifest)
  const present = countPresent(session, blobs)
  const chain: string[] = []
  blobs.forEach((blob, index) => {
    const layer = addLayer(session, chain.at(-1), changesetOf(blob))
    chain.push(layer.chainId)
    emit(session, {
      type: 'registry.layer-pulled',
      registry: reference.domain,
      repository: reference.path,
      diffId: blob.diffId,
      outcome: index < present ? 'already-there' : 'received',
    })
  })
  return chain
}

function receiveImage(session: Session, reference: ImageReference, manifest: RegistryManifest, report: Report): string {
  const id = sha256(manifest.configuration)
  if (session.machine.images.has(id)) return id
  const blobs = blobsOf(session, reference, manifest)
  reportLayers(blobs, countPresent(session, blobs), report)
  const { diffIds: _, ...image } = readConfiguration(manifest.configuration)
  addImage(session, { ...image, id, layers: receiveLayers(session, reference, manifest) })
  emit(session, { type: 'image.created', imageId: id, by: 'pull' })
  return id
}

/** Pulls one reference; true when it was not here before. */
function pullOne(session: Session, reference: ImageReference, report: Report): boolean {
  const manifest = requireManifest(session.machine, reference)
  report(
    `${reference.digest === undefined ? (reference.tag ?? 'latest') : familiarName(reference)}: Pulling from ${reference.path}`,
  )
  const before = session.machine
  const id = receiveImage(session, reference, manifest, report)
  report(`Digest: ${manifest.digest}`)
  const digestName = `${repositoryName(reference)}@${manifest.digest}`
  const known =
    reference.digest === undefined ? before.tags.get(fullName(reference)) : before.repositoryDigests.get(digestName)
  noteRepositoryDigest(session, id, repositoryName(reference), manifest.digest)
  if (reference.digest === undefined && known !== id) nameImage(session, id, reference)
  reportTransfer(session, 'pull', reference, id)
  return known !== id
}

/** Pulls one image, or with `all` every tag of the repository. Throws EngineError. */
export function pullImage(session: Session, wanted: ImageReference, all: boolean, report: Report): void {
  const reference = withoutNeedlessTag(wanted)
  if (repositoryName(reference) === 'docker.io/library/scratch') {
    throw new EngineError('invalid-argument', "'scratch' is a reserved name")
  }
  const references = all ? allTags(session, reference) : [reference]
  const results = references.map((each) => pullOne(session, each, report))
  const name = all ? familiarRepository(reference) : familiarName(reference)
  const outcome = results.includes(true) ? 'Downloaded newer image for' : 'Image is up to date for'
  report(`Status: ${outcome} ${name}`)
}

function allTags(session: Session, reference: ImageReference): readonly ImageReference[] {
  const repository = openRegistry(session.machine, reference).repositories.get(reference.path)
  if (repository === undefined) {
    const reason = 'name unknown: repository name not known to registry'
    throw new EngineError('not-found', `repository ${familiarRepository(reference)} not found: ${reason}`)
  }
  return [...repository.tags.keys()].map((tag) => ({ domain: reference.domain, path: reference.path, tag }))
}
