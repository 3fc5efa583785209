/** `docker load`: the images of an archive that some engine saved (moby, daemon/internal/image/tarexport/load.go). */
import { EngineError } from '../errors'
import { nextIdentifier } from '../identifiers'
import { plainArchive } from '../oci/compressed-archive'
import { sha256 } from '../oci/digest'
import { isRecord, parseJson, stringAt, stringsAt } from '../oci/json'
import { readTar } from '../oci/layer-tar'
import { readTarEntries } from '../oci/tar'
import { InvalidArchiveError } from '../oci/tar-entry'
import { emit, note, type Session } from '../session'
import { readConfiguration } from './configuration-reader'
import type { Image } from './image'
import { fullName, parseReference, withDefaultTag } from './reference'
import { addImage, addLayer, nameImage, noteParent } from './store'

/** An image that was read, and the names it got. */
export type LoadedImage = {
  readonly imageId: string
  readonly tags: readonly string[]
  /** Tags that another image had until then, and that image's ID. */
  readonly taken: readonly { readonly tag: string; readonly imageId: string }[]
}

/** Whether an image of the archive is to be loaded. */
type Wish = (image: Pick<Image, 'operatingSystem' | 'architecture'>) => boolean

type Files = ReadonlyMap<string, Uint8Array>

function readFiles(archive: Uint8Array): Files {
  try {
    const files = new Map<string, Uint8Array>()
    for (const { name, type, content, linkName } of readTarEntries(plainArchive(archive))) {
      const path = name.replace(/^\.\//, '')
      const linked = linkName === undefined ? undefined : files.get(linkName)
      if (type === 'file') files.set(path, content ?? new Uint8Array())
      else if (linked !== undefined) files.set(path, linked)
    }
    return files
  } catch (error) {
    if (error instanceof InvalidArchiveError) throw new EngineError('system', error.message)
    throw error
  }
}

/** Where the daemon unpacks an archive before it reads it. */
function unpackedPath(session: Session, name: string): string {
  const number = Number.parseInt(nextIdentifier(session).slice(0, 8), 16)
  return `/var/lib/docker/tmp/docker-import-${number}/${name}`
}

function fileAt(session: Session, files: Files, name: string): Uint8Array {
  const content = files.get(name)
  if (content !== undefined) return content
  throw new EngineError('not-found', `open ${unpackedPath(session, name)}: no such file or directory`)
}

function loadLayers(
  session: Session,
  files: Files,
  names: readonly string[],
  diffIds: readonly string[],
): readonly string[] {
  const chain: string[] = []
  diffIds.forEach((diffId, index) => {
    const archive = fileAt(session, files, names[index] ?? '')
    const actual = sha256(archive)
    if (actual !== diffId) {
      throw new EngineError(
        'system',
        `invalid diffID for layer ${index}: expected ${JSON.stringify(diffId)}, got ${JSON.stringify(actual)}`,
      )
    }
    const before = session.machine.layers.size
    const layer = addLayer(session, chain.at(-1), { tree: readTar(archive), diffId, archive })
    if (session.machine.layers.size > before) {
      emit(session, { type: 'layer.committed', chainId: layer.chainId, createdBy: '', size: layer.size })
    }
    chain.push(layer.chainId)
  })
  return chain
}

function loadOne(session: Session, files: Files, entry: unknown, isWanted: Wish): LoadedImage | undefined {
  const configuration = new TextDecoder().decode(fileAt(session, files, stringAt(entry, 'Config')))
  const { diffIds, ...image } = readConfiguration(configuration)
  if (!isWanted(image)) return undefined
  const names = stringsAt(entry, 'Layers') ?? []
  if (names.length !== diffIds.length) {
    throw new EngineError(
      'system',
      `invalid manifest, layers length mismatch: expected ${diffIds.length}, got ${names.length}`,
    )
  }
  const id = sha256(configuration)
  const isNew = !session.machine.images.has(id)
  addImage(session, { ...image, id, layers: loadLayers(session, files, names, diffIds) })
  if (isNew) emit(session, { type: 'image.created', imageId: id, by: 'load' })
  else note(session, 'image', 'load', id, { name: id })
  const tags = stringsAt(entry, 'RepoTags') ?? []
  const taken = tags.flatMap((tag) => {
    const before = session.machine.tags.get(fullName(withDefaultTag(parseReference(tag))))
    return before === undefined || before === id ? [] : [{ tag, imageId: before }]
  })
  for (const name of tags) nameImage(session, id, withDefaultTag(parseReference(name)))
  return { imageId: id, tags, taken }
}

/** Adds the images of an archive with their layers and names, those that are not wanted left out. Throws EngineError. */
export function loadImages(session: Session, archive: Uint8Array, isWanted: Wish = () => true): readonly LoadedImage[] {
  const files = readFiles(archive)
  const manifest = files.get('manifest.json')
  if (manifest === undefined) {
    const [directory] = new Set([...files.keys()].flatMap((name) => name.split('/').slice(0, -1).slice(0, 1)))
    fileAt(session, files, directory === undefined ? 'repositories' : `${directory}/json`)
  }
  const entries = parseJson(new TextDecoder().decode(manifest))
  if (!Array.isArray(entries)) throw new EngineError('system', 'invalid character in manifest.json')
  const loaded = entries.filter(isRecord).flatMap((entry) => {
    const image = loadOne(session, files, entry, isWanted)
    return image === undefined ? [] : [{ entry, image }]
  })
  for (const { entry, image } of loaded) noteParent(session, image.imageId, stringAt(entry, 'Parent'))
  return loaded.map(({ image }) => image)
}
