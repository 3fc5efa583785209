/** `docker import`: a tar of a root file system becomes an image with one layer (moby, daemon/images/image_import.go). */
import { EngineError } from '../errors'
import type { LayerTree } from '../filesystem/node'
import { plainArchive } from '../oci/compressed-archive'
import { sha256 } from '../oci/digest'
import { readTar } from '../oci/layer-tar'
import { InvalidArchiveError } from '../oci/tar-entry'
import { emit, type Session } from '../session'
import { applyChanges } from './changes'
import { engineVersion, writeImportedConfiguration } from './configuration-writer'
import { type HistoryEntry, noImageSettings } from './image'
import type { ImageReference } from './reference'
import { addImage, addLayer, tagImage } from './store'

export type ImportRequest = {
  readonly archive: Uint8Array
  readonly reference?: ImageReference
  /** '' stands for the message that Docker puts itself. */
  readonly message: string
  readonly changes: readonly string[]
  readonly architecture: string
  readonly variant?: string
}

/** What an archive has in it, and its own bytes, decompressed. Throws EngineError. */
function readArchive(given: Uint8Array): { readonly tree: LayerTree; readonly archive: Uint8Array } {
  try {
    const archive = plainArchive(given)
    return { tree: readTar(archive), archive }
  } catch (error) {
    if (error instanceof InvalidArchiveError) throw new EngineError('invalid-argument', error.message)
    throw error
  }
}

/** Makes an image and returns its ID. Throws EngineError. */
export function importImage(session: Session, request: ImportRequest): string {
  const settings = applyChanges(noImageSettings, request.changes)
  const { tree, archive } = readArchive(request.archive)
  const layer = addLayer(session, undefined, { tree, diffId: sha256(archive), archive })
  const created = session.machine.clock
  const comment = request.message === '' ? 'Imported from -' : request.message
  const history: readonly HistoryEntry[] = [{ created, comment, emptyLayer: false }]
  const described = {
    created,
    author: '',
    comment,
    architecture: request.architecture,
    ...(request.variant === undefined ? {} : { variant: request.variant }),
    operatingSystem: 'linux',
    history,
  }
  const configuration = writeImportedConfiguration({ ...described, diffIds: [layer.diffId] }, settings)
  const id = sha256(configuration)
  addImage(session, {
    ...described,
    id,
    configuration,
    dockerVersion: engineVersion,
    settings,
    layers: [layer.chainId],
  })
  emit(session, { type: 'layer.committed', chainId: layer.chainId, createdBy: comment, size: layer.size })
  if (request.reference !== undefined) tagImage(session, id, request.reference)
  emit(session, { type: 'image.created', imageId: id, by: 'import' })
  return id
}
