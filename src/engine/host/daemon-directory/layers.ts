/** `/var/lib/docker/overlay2`: a directory for each layer (moby, daemon/graphdriver/overlay2). */

import type { Container } from '../../containers/container'
import { diskDevice } from '../../containers/file-system/mount-sources'
import { rootMount } from '../../containers/file-system/mounts'
import { containerDirectories, lowerLayers } from '../../containers/layers'
import { containerById, isRunning, updateContainer } from '../../containers/store'
import type { Backing, Cell } from '../../filesystem/backing'
import { withDevices, withWhiteouts } from '../../filesystem/bare-layer'
import { FileSystemError } from '../../filesystem/file-system'
import type { GeneratedNode } from '../../filesystem/generated-backing'
import type { LayerTree } from '../../filesystem/node'
import { baseName, parentPath } from '../../filesystem/paths'
import { TreeBacking } from '../../filesystem/tree-backing'
import { layerDirectories, layerLink } from '../../images/layer-directories'
import type { Session } from '../../session'
import { type Children, Nodes } from './nodes'

/** A layer's directory: its path, and what is in it. */
type LayerPlace = {
  /** `/var/lib/docker/overlay2/NAME` */
  readonly directory: string
  /** Paths of the `diff` directories below it, uppermost first. */
  readonly lower: readonly string[]
  readonly modified: number
  readonly files: Cell<LayerTree>
  /** The layers as one, while a container runs on them. */
  readonly merged?: Backing
  /** True for a layer that nothing is written to any more. */
  readonly committed: boolean
}

export function layersDirectory(session: Session): GeneratedNode {
  const nodes = new Nodes(session.machine.clock)
  return nodes.directory(0o710, () => {
    const places = placesOf(session)
    const links = places.map(({ directory }): Children[number] => [
      baseName(layerLink(`${directory}/diff`)),
      nodes.link(`../${baseName(directory)}/diff`),
    ])
    const directories = places.map((place): Children[number] => [baseName(place.directory), directoryOf(place)])
    return [...directories, ['l', nodes.directory(0o700, () => links)]]
  })
}

function directoryOf({ directory, lower, modified, files, merged, committed }: LayerPlace): GeneratedNode {
  const nodes = new Nodes(modified)
  const backing = new TreeBacking({ tree: files, device: diskDevice, treeName: directory })
  const shortNames = lower.map((path) => `l/${baseName(layerLink(path))}`)
  return nodes.directory(0o710, () => [
    ['diff', { type: 'mounted', backing }],
    ['link', nodes.file(0o644, baseName(layerLink(`${directory}/diff`)))],
    ...(committed ? ([['committed', nodes.file(0o600, '')]] as const) : []),
    ...(lower.length === 0
      ? []
      : ([
          ['lower', nodes.file(0o644, shortNames.join(':'))],
          ['work', nodes.directory(0o700, () => [['work', nodes.directory(0o000)]])],
        ] as const)),
    ...(merged === undefined ? [] : ([['merged', { type: 'mounted', backing: merged }]] as const)),
  ])
}

function placesOf(session: Session): readonly LayerPlace[] {
  const { images, containers } = session.machine
  const places = new Map<string, LayerPlace>()
  const add = (place: LayerPlace) => places.set(place.directory, place)
  for (const image of images.values()) {
    for (const place of sharedPlaces(session, image.layers, image.id, image.created)) add(place)
  }
  for (const container of containers.values()) {
    for (const place of sharedPlaces(session, container.layers, container.imageId, container.created)) {
      if (!places.has(place.directory)) add(place)
    }
    for (const place of ownPlaces(session, container)) add(place)
  }
  return [...places.values()]
}

/** The layers of an image, lowest first. */
function sharedPlaces(
  { machine }: Session,
  chainIds: readonly string[],
  imageId: string,
  modified: number,
): readonly LayerPlace[] {
  const directories = layerDirectories(chainIds, machine.images.get(imageId))
  return directories.flatMap((directory, index) => {
    const tree = machine.layers.get(chainIds[index] ?? '')?.tree
    if (tree === undefined) return []
    const lower = directories.slice(0, index).map(diffOf).toReversed()
    return [{ directory, lower, modified, files: fixed(tree), committed: true }]
  })
}

/** A container's own layer and the init layer below it. */
function ownPlaces(session: Session, container: Container): readonly LayerPlace[] {
  const { id, created: modified } = container
  const { lower, upper } = containerDirectories(session.machine, container)
  const [init = '', ...shared] = lower
  const initTree = lowerLayers(session.machine, container).at(-1)
  const own: LayerPlace = {
    directory: parentPath(upper),
    lower,
    modified,
    files: {
      get: () => withDevices(containerById(session, id).writable),
      set: (tree) => updateContainer(session, id, { writable: withWhiteouts(tree) }),
    },
    committed: false,
    ...(isRunning(container) ? { merged: rootMount(session, container).backing } : {}),
  }
  if (initTree === undefined) return [own]
  return [own, { directory: parentPath(init), lower: shared, modified, files: fixed(initTree), committed: true }]
}

const diffOf = (directory: string): string => `${directory}/diff`

/** A committed layer is never changed, not by root on the host either. */
function fixed(tree: LayerTree): Cell<LayerTree> {
  return {
    get: () => withDevices(tree),
    set: () => {
      throw new FileSystemError('EROFS', '/')
    },
  }
}
