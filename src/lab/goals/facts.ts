/** Facts of a machine that goals ask for: containers and images by name, and files as text. */
import type { Container } from '../../engine/containers/container'
import { openContainerFileSystem, openFromOutside } from '../../engine/containers/file-system'
import { isRunning } from '../../engine/containers/store'
import { type FileSystem, FileSystemError } from '../../engine/filesystem/file-system'
import type { LayerTree } from '../../engine/filesystem/node'
import { lookUp } from '../../engine/filesystem/overlay'
import { nodeAt } from '../../engine/filesystem/tree'
import type { Image, StoredLayer } from '../../engine/images/image'
import { lookUpImage } from '../../engine/images/lookup'
import { layersOf } from '../../engine/images/store'
import type { Machine } from '../../engine/machine'
import { projectDirectory } from '../../engine/seed/host-files'
import { openSession } from '../../engine/session'
import { instructionInWords, shortId } from '../../store/words/names'

export function containerNamed(machine: Machine, name: string): Container | undefined {
  return [...machine.containers.values()].find((container) => container.name === name)
}

export function imageNamed(machine: Machine, name: string): Image | undefined {
  return lookUpImage(machine, name)
}

export function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content)
}

/** The file system of a container: as its processes see it while it runs, else as the daemon reaches it. */
function fileSystemOf(machine: Machine, container: Container): FileSystem {
  const session = openSession(machine, new Map())
  return isRunning(container)
    ? openContainerFileSystem(session, container.id, { userId: 0, groupId: 0, groups: [] })
    : openFromOutside(session, container.id)
}

/** The text of a file in a container, mounts included; undefined when there is no such file. */
export function readInContainer(machine: Machine, container: Container, path: string): string | undefined {
  try {
    return textOf(fileSystemOf(machine, container).readFile(path))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

/** The text of a file in a stack of layers, lowest first; undefined when there is no such file. */
export function readInLayers(layers: readonly LayerTree[], path: string): string | undefined {
  const node = lookUp(layers, path)?.node
  return node?.type === 'file' ? textOf(node.content) : undefined
}

/** A layer of an image with what the history says of it; '' where it says nothing. */
export type NamedLayer = { readonly layer: StoredLayer; readonly createdBy: string }

/** The layers of an image, lowest first. */
export function namedLayers(machine: Machine, image: Image): readonly NamedLayer[] {
  const entries = image.history.filter(({ emptyLayer }) => !emptyLayer)
  return layersOf(machine, image).map((layer, index) => ({
    layer,
    createdBy: entries[index]?.createdBy ?? '',
  }))
}

/** A layer in words: its instruction, or the beginning of its digest. */
export function nameOfLayer({ layer, createdBy }: NamedLayer): string {
  return createdBy === '' ? shortId(layer.diffId) : instructionInWords(createdBy)
}

/** The text of a file in the directory that goals start in; undefined when there is no such file. */
export function readOnHost({ host }: Machine, file: string): string | undefined {
  const node = nodeAt(host.files, `${projectDirectory}/${file}`)
  return node?.type === 'file' ? textOf(node.content) : undefined
}
