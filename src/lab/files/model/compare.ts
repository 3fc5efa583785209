/**
 * Two containers or images held against each other.
 *
 * A container stands on its image's layers and on what Docker puts over them for every container (`/.dockerenv`, `/etc/hosts` …).
 * That belongs to neither side, so an image that is compared with a container gets it too: what is left are the lines of
 * `docker diff`.
 */
import { initLayer } from '../../../engine/containers/init-layer'
import { type ComparedEntry, compareLayers, withoutTimes } from '../../../engine/filesystem/comparison'
import type { LayerTree } from '../../../engine/filesystem/node'
import type { Machine } from '../../../engine/machine'
import type { FileSource, LayeredSource } from '../../../store/files-slice'
import { type Origin, readOnlyLayers } from './view'

export function isComparable(source: FileSource): source is LayeredSource {
  return source.kind === 'container' || source.kind === 'image'
}

export type Comparison = {
  /** True where both stand on the same lowest layer, so that times tell something. */
  readonly related: boolean
  readonly entries: readonly ComparedEntry[]
  /** What the layers are that `before` and `after` of the entries come from. */
  readonly origins: { readonly before: readonly Origin[]; readonly after: readonly Origin[] }
  readonly counts: Readonly<Record<'added' | 'changed' | 'deleted', number>>
}

type Side = { readonly layers: readonly LayerTree[]; readonly origins: readonly Origin[] }

/** Makes the layer that Docker puts over an image's, once for each image. */
function initLayers(created: number | undefined) {
  const known = new Map<string, LayerTree>()
  return (chainIds: readonly string[], trees: readonly LayerTree[]): readonly LayerTree[] => {
    if (created === undefined) return []
    const key = chainIds.join()
    const layer = known.get(key) ?? initLayer(trees, created, 'daemon')
    known.set(key, layer)
    return [layer]
  }
}

function sideOf(machine: Machine, source: LayeredSource, initOf: ReturnType<typeof initLayers>): Side | undefined {
  const chainIds = readOnlyLayers(machine, source)
  if (chainIds === undefined) return undefined
  const trees = chainIds.flatMap((chainId) => machine.layers.get(chainId)?.tree ?? [])
  const init = initOf(chainIds, trees)
  const container = source.kind === 'container' ? machine.containers.get(source.id) : undefined
  return {
    layers: [...trees, ...init, ...(container ? [container.writable] : [])],
    origins: [
      ...chainIds.map((chainId, index): Origin => ({ kind: 'layer', chainId, position: index + 1 })),
      ...init.map((): Origin => ({ kind: 'init' })),
      ...(container ? [{ kind: 'writable', containerId: container.id } as const] : []),
    ],
  }
}

/** How many files and directories were added, changed and deleted; a directory with all that is in it. */
function countKinds(entries: readonly ComparedEntry[]): Comparison['counts'] {
  const counts = { added: 0, changed: 0, deleted: 0 }
  const count = ({ kind, children }: ComparedEntry) => {
    if (kind !== 'passed') counts[kind] += 1
    children.forEach(count)
  }
  entries.forEach(count)
  return counts
}

/**
 * Compares two sources. Undefined when one is not on this machine.
 * @param countTimes whether another time of modification alone counts as a change; by default it does between relatives
 */
export function compareSources(
  machine: Machine,
  before: LayeredSource,
  after: LayeredSource,
  countTimes?: boolean,
): Comparison | undefined {
  const created = [before, after].flatMap(({ id }) => machine.containers.get(id)?.created ?? [])[0]
  const initOf = initLayers(created)
  const one = sideOf(machine, before, initOf)
  const other = sideOf(machine, after, initOf)
  if (one === undefined || other === undefined) return undefined
  const related = one.layers.length > 0 && one.layers[0] === other.layers[0]
  const all = compareLayers(one.layers, other.layers)
  const entries = (countTimes ?? related) ? all : withoutTimes(all)
  return { related, entries, origins: { before: one.origins, after: other.origins }, counts: countKinds(entries) }
}
