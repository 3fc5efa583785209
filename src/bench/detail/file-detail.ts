/** One file on one plate. */
import { benchText } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import type { VisibleNode } from '../../engine/filesystem/node'
import { lookUp } from '../../engine/filesystem/overlay'
import type { Machine } from '../../engine/machine'
import { layerTitle } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'
import { signAt, storedLayersOf } from '../layout/container-layers'
import { lookUpMounted, mountOver } from '../layout/container-mounts'
import { codeFact, type DetailContent, type DetailFact, fact } from './detail-content'

const text = benchText.detail
const previewLength = 400

/** The beginning of a file that is text; undefined for anything else. */
function previewOf(node: VisibleNode | undefined): string | undefined {
  if (node?.type !== 'file' || node.content.length === 0) return undefined
  const beginning = node.content.subarray(0, previewLength)
  if (beginning.includes(0)) return undefined
  const words = new TextDecoder().decode(beginning)
  return words.includes('\uFFFD') ? undefined : words
}

function factsOf(node: VisibleNode | undefined): readonly DetailFact[] {
  if (node === undefined) return []
  const mode = codeFact(text.mode, node.mode.toString(8).padStart(4, '0'))
  if (node.type === 'file') return [fact(text.size, sizeInWords(node.content.length)), mode]
  return node.type === 'symlink' ? [codeFact(text.target, node.target)] : [mode]
}

type Place = { readonly where: string; readonly node: VisibleNode | undefined; readonly what: string }

/** What the plate itself holds at the path, or what is read there in the merged view. */
function placeOf(machine: Machine, container: Container, rowId: string, path: string): Place {
  const stored = storedLayersOf(machine, container)
  const layers = [...stored.map(({ tree }) => tree), container.writable]
  if (rowId === 'merged' || rowId.startsWith('mount:')) {
    const mount = mountOver(container, path)
    const node = mount === undefined ? lookUp(layers, path)?.node : lookUpMounted(machine, mount, path)
    const where =
      rowId === 'merged' ? benchText.merged : benchText.mountAt(benchText.mount[mount?.type ?? 'bind'], rowId.slice(6))
    return { where, node, what: node === undefined ? benchText.cell.absent(path) : benchText.cell.present(path) }
  }
  const index = rowId === 'writable' ? layers.length - 1 : stored.findIndex(({ chainId }) => chainId === rowId)
  const tree = layers[index]
  const sign = signAt(layers, index, path)
  return {
    where: rowId === 'writable' ? benchText.writableRowName(container.name) : layerTitle(machine, rowId),
    node: tree && lookUp([tree], path)?.node,
    what: sign === undefined ? '' : benchText.cell[sign](path),
  }
}

export function fileDetail(
  machine: Machine,
  containerId: string,
  rowId: string,
  path: string,
): DetailContent | undefined {
  const container = machine.containers.get(containerId)
  if (container === undefined) return undefined
  const { where, node, what } = placeOf(machine, container, rowId, path)
  const preview = previewOf(node)
  return {
    kind: text.file,
    title: path,
    description: what,
    facts: [fact(text.plate, where), ...factsOf(node)],
    ...(preview === undefined ? {} : { preview }),
  }
}
