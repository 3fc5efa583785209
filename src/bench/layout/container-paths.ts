/** Which files of a container are worth a lane, the most telling first. */
import type { Container } from '../../engine/containers/container'
import type { LayerTree } from '../../engine/filesystem/node'
import { pathUnder } from '../../engine/filesystem/paths'
import { nodeAt, type PlacedNode, walk } from '../../engine/filesystem/tree'
import type { Machine } from '../../engine/machine'
import { storedLayersOf } from './container-layers'
import { mountedTree } from './container-mounts'

/** Nobody leafs through more lanes than this, and looking for more would cost time in large layers. */
const mostPathsOfALayer = 48
const mostPathsOfAMount = 4
const fewestLanes = 3

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let taken = 0
  for (const item of items) {
    if (taken === count) return
    taken += 1
    yield item
  }
}

/** Files, links, whiteouts, and directories that say something by themselves. */
function* tellingPaths(tree: LayerTree): Generator<string> {
  for (const { path, node } of walk(tree)) {
    if (node.type !== 'directory' || node.opaque || node.children.size === 0) yield path
  }
}

function* regularFiles(placed: Iterable<PlacedNode>): Generator<string> {
  for (const { path, node } of placed) if (node.type === 'file') yield path
}

/** Without anything changed, a few files of the image still show where a read comes from. */
function* samplePaths(base: LayerTree): Generator<string> {
  const configuration = nodeAt(base, '/etc')
  if (configuration?.type === 'directory') yield* regularFiles(walk(configuration, '/etc'))
  yield* regularFiles(walk(base))
}

function* mountedPaths(machine: Machine, container: Container): Generator<string> {
  for (const mount of container.mounts) {
    const mounted = mountedTree(machine, mount)
    const root = mounted && nodeAt(mounted.tree, mounted.root)
    const files =
      root?.type === 'directory'
        ? [...take(regularFiles(walk(root)), mostPathsOfAMount)].map((path) => pathUnder(mount.destination, path))
        : []
    yield* files.length === 0 ? [mount.destination] : files
  }
}

/**
 * The paths of a container that get a lane: those just touched, those its writable layer changed, those on mounts, then
 * those that the image's upper layers changed. Files of the lowest layer come in only when there is little else to show.
 */
export function tellingPathsOf(machine: Machine, container: Container, touched: readonly string[]): readonly string[] {
  const layers = storedLayersOf(machine, container)
  const [base, ...upper] = layers.map(({ tree }) => tree)
  const paths = new Set(touched)
  for (const path of take(tellingPaths(container.writable), mostPathsOfALayer)) paths.add(path)
  for (const path of mountedPaths(machine, container)) paths.add(path)
  for (const tree of upper.reverse()) for (const path of take(tellingPaths(tree), mostPathsOfALayer)) paths.add(path)
  for (const path of base === undefined ? [] : take(samplePaths(base), fewestLanes * 2)) {
    if (paths.size < fewestLanes) paths.add(path)
  }
  return [...paths]
}

/** The directory part with its slash, and the name: the two lines of a lane's head. */
export function splitLaneName(path: string): { readonly directory: string; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return { directory: path.slice(0, slash + 1), name: path.slice(slash + 1) }
}
