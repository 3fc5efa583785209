/** What stands on the rows and in the cells of the container view. */
import { benchText as text } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import type { Mount } from '../../engine/containers/mount'
import type { Machine } from '../../engine/machine'
import type { BenchCell, BenchRow } from '../layout/container-items'

/** A row wherever it stands. */
type UnplacedRow = Omit<BenchRow, 'box' | 'cells'>

import { imageOfContainer, layerTitle, programOf } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'
import { processSign } from './container-words'
import { countChanges } from './counts'
import type { ItemWords } from './item-words'
import { sizeOfLayers } from './usage'

function sourceOf(mount: Mount): string {
  if (mount.type === 'volume') return mount.volume
  return mount.type === 'bind' ? mount.source : ''
}

function mountWords(container: Container, destination: string | undefined): ItemWords {
  const mount = container.mounts.find((candidate) => candidate.destination === destination)
  if (mount === undefined) return { title: '', meta: '', name: '' }
  const kind = text.mount[mount.type]
  const source = sourceOf(mount)
  return {
    title: source === '' ? kind : source,
    meta: source === '' ? '' : kind,
    name: text.mountRowName(kind, source, mount.destination),
  }
}

function layerWords(machine: Machine, container: Container, { chainId = '', position = 0 }: UnplacedRow): ItemWords {
  const title = layerTitle(machine, chainId)
  const size = sizeInWords(machine.layers.get(chainId)?.size ?? 0)
  const image = imageOfContainer(machine, container)
  return {
    title,
    meta: size,
    name: `${text.layerName(position, container.layers.length, title, size)}, ${text.layerUsers(image)}`,
  }
}

/** The words of one row. */
export function rowWords(machine: Machine, container: Container, row: UnplacedRow): ItemWords {
  switch (row.kind) {
    case 'merged': {
      const meta = processSign(container) === 'none' ? text.mergedIdle : text.mergedOf(programOf(container))
      return { title: text.merged, meta, name: text.mergedRowName }
    }
    case 'writable': {
      const count = countChanges(container.writable)
      const meta = count === 0 ? text.noFiles : text.changes(count)
      return { title: container.name, meta: text.writable, name: `${text.writableRowName(container.name)}, ${meta}` }
    }
    case 'mount':
      return mountWords(container, row.destination)
    case 'layer':
      return layerWords(machine, container, row)
    case 'fold': {
      const { chainIds = [], open = false } = row
      const size = sizeInWords(sizeOfLayers(machine, chainIds))
      return open
        ? { title: text.foldOpen(chainIds.length), meta: '', name: text.foldNameOpen(chainIds.length) }
        : { title: text.foldClosed(chainIds.length), meta: size, name: text.foldName(chainIds.length, size) }
    }
  }
}

/** One cell for somebody who does not see it: the path, what was done to it here, and whether this is what is read. */
export function cellName({ path, sign, wins, present }: BenchCell, kind: BenchRow['kind']): string {
  const fact = sign === undefined ? text.cell[present ? 'present' : 'absent'](path) : text.cell[sign](path)
  if (kind === 'merged') return fact
  return `${fact}, ${wins ? text.cellWins : text.cellCovered}`
}
