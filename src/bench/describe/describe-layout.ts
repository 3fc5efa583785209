/** A layout in words, nested as its parts stand on each other. */
import { benchText as text } from '../../content/text/bench'
import type { Machine } from '../../engine/machine'
import type { BenchRow, ContainerLayout } from '../layout/container-items'
import type { HostItem, HostLayout } from '../layout/host-items'
import type { BenchLayout } from '../layout/layout-bench'
import { itemWords } from '../words/item-words'
import { cellName, rowWords } from '../words/row-words'

export type DescribedPart = { readonly id: string; readonly words: string; readonly parts: readonly DescribedPart[] }

type OpenPart = { readonly item: HostItem; readonly part: DescribedPart & { readonly parts: DescribedPart[] } }

const stackKinds: ReadonlySet<HostItem['kind']> = new Set(['layer', 'fold', 'image', 'container', 'process', 'more'])

const isAbove = (upper: HostItem, lower: HostItem) =>
  upper.box.y > lower.box.y &&
  upper.box.x >= lower.box.x &&
  upper.box.x + upper.box.width <= lower.box.x + lower.box.width

/** What stands on a plate becomes part of its description: the layout lists every stack from the bottom to the top. */
function describeHost(machine: Machine, { items }: HostLayout): readonly DescribedPart[] {
  const top: DescribedPart[] = []
  const open: OpenPart[] = []
  for (const item of items) {
    const part = { id: item.id, words: itemWords(machine, item, []).name, parts: [] }
    if (!stackKinds.has(item.kind)) {
      top.push(part)
      continue
    }
    let below = open.at(-1)
    while (below !== undefined && !isAbove(item, below.item)) {
      open.pop()
      below = open.at(-1)
    }
    ;(below?.part.parts ?? top).push(part)
    open.push({ item, part })
  }
  return top
}

function describeRow(machine: Machine, layout: ContainerLayout, row: BenchRow): DescribedPart {
  const container = machine.containers.get(layout.containerId)
  const words = container === undefined ? row.id : rowWords(machine, container, row).name
  const cells = row.cells.map((cell) => ({ id: cell.id, words: cellName(cell, row.kind), parts: [] }))
  const silent = [{ id: `${row.id}:nothing`, words: text.describe.nothingHere, parts: [] }]
  return { id: row.id, words, parts: cells.length === 0 ? silent : cells }
}

/** The parts of a picture in reading order. */
export function describeLayout(machine: Machine, layout: BenchLayout): readonly DescribedPart[] {
  if (layout.view === 'host') return describeHost(machine, layout)
  return layout.rows.map((row) => describeRow(machine, layout, row))
}
