import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/bench/layout/box'
import { widths } from '../../../src/bench/layout/box'
import { leastHeights, plateThickness, usualHeights } from '../../../src/bench/layout/heights'
import type { HostItem } from '../../../src/bench/layout/host-items'
import { layoutHost } from '../../../src/bench/layout/host-layout'
import type { Machine } from '../../../src/engine/machine'
import {
  containerId,
  crowdedMachine,
  deepMachine,
  digest,
  emptyMachine,
  richMachine,
  volumeMount,
  wideMachine,
  withContainer,
  withImage,
  withLayer,
  withVolume,
} from '../fixtures'

const room = { width: 760, height: 420 }

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

function overlapping(items: readonly HostItem[]): readonly string[] {
  return items.flatMap((item, index) =>
    items.slice(index + 1).flatMap((other) => (overlap(item.box, other.box) ? [`${item.id} and ${other.id}`] : [])),
  )
}

function boxOf(items: readonly HostItem[], id: string): Box {
  const item = items.find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`no ${id} in ${items.map((candidate) => candidate.id).join(', ')}`)
  return item.box
}

const layerBox = (items: readonly HostItem[], name: string) => boxOf(items, `layer:${digest(name)}`)

/** Hosts of random shape: each image goes on from some layer of an earlier one, and has some containers. */
const hosts = fc
  .array(fc.record({ base: fc.nat(), keep: fc.nat(5), add: fc.nat(14), containers: fc.nat(8) }), { maxLength: 8 })
  .map((plans) => {
    let machine: Machine = emptyMachine
    const stacks: string[][] = [[]]
    for (const [index, plan] of plans.entries()) {
      const stack = [...(stacks[plan.base % stacks.length] ?? [])].slice(0, plan.keep)
      for (let step = 0; step < plan.add; step += 1) {
        const name = `L${index}.${step}`
        const on = stack.at(-1)
        machine = withLayer(machine, name, on === undefined ? {} : { on })
        stack.push(name)
      }
      stacks.push(stack)
      machine = withImage(machine, `image${index}:1`, stack)
      for (let count = 0; count < plan.containers; count += 1) {
        machine = withContainer(machine, `c${index}-${count}`, `image${index}:1`)
      }
    }
    return machine
  })

describe('layoutHost', () => {
  it('returns the kernel alone when the host is empty', () => {
    const { items, width } = layoutHost(emptyMachine, room)
    expect(items.map(({ kind }) => kind)).toEqual(['kernel'])
    expect(width).toBe(room.width)
  })

  it('draws a shared layer once and as wide as everything that stands on it', () => {
    const { items } = layoutHost(richMachine(), room)
    const base = layerBox(items, 'ADD debian')
    const web = layerBox(items, 'RUN apt-get install nginx')
    const api = layerBox(items, 'RUN pip install flask')
    expect(items.filter(({ id }) => id === `layer:${digest('ADD debian')}`)).toHaveLength(1)
    expect(base.x).toBe(web.x)
    expect(base.width).toBe(web.width + widths.columnGap + api.width)
  })

  it('puts a container above its image and its process above the container', () => {
    const { items } = layoutHost(richMachine(), room)
    const image = boxOf(items, `image:${digest('image web:1')}`)
    const plate = boxOf(items, `container:${containerId('green')}`)
    const process = boxOf(items, `process:${containerId('green')}`)
    expect(image.y).toBeGreaterThan(layerBox(items, 'COPY site/ /usr/share/nginx').y)
    expect(plate.y).toBeGreaterThan(image.y)
    expect(process.y).toBeGreaterThan(plate.y)
    expect(process.x).toBe(plate.x)
  })

  it('keeps containers on their layers when the image has lost its name', () => {
    const machine = { ...richMachine(), tags: new Map<string, string>() }
    const { items } = layoutHost(machine, room)
    expect(boxOf(items, `container:${containerId('blue')}`).y).toBeGreaterThan(
      layerBox(items, 'COPY site/ /usr/share/nginx').y,
    )
  })

  it('keeps containers on their layers when the image is gone', () => {
    const { items } = layoutHost({ ...richMachine(), images: new Map() }, room)
    const top = layerBox(items, 'COPY site/ /usr/share/nginx')
    const plate = boxOf(items, `container:${containerId('blue')}`)
    expect(plate.x).toBe(top.x)
    expect(plate.y).toBeGreaterThan(top.y)
  })

  it('folds the middle of 127 layers and unfolds it on demand', () => {
    const folded = layoutHost(deepMachine(127), room)
    const fold = folded.items.find(({ kind }) => kind === 'fold')
    if (fold?.kind !== 'fold') throw new Error('nothing was folded')
    const count = (items: readonly HostItem[]) => items.filter(({ kind }) => kind === 'layer').length
    expect(count(folded.items) + fold.chainIds.length).toBe(127)
    const unfolded = layoutHost(deepMachine(127), room, { openFolds: new Set([fold.id]) })
    expect(count(unfolded.items)).toBe(127)
    expect(overlapping(unfolded.items)).toEqual([])
  })

  it('folds so many layers that a running container on them fits into the room', () => {
    const top = (height: number) => {
      const { items } = layoutHost(deepMachine(20), { ...room, height })
      return Math.max(...items.map(({ box }) => box.y + box.height))
    }
    expect(top(420)).toBeLessThanOrEqual(420)
    expect(top(540)).toBeLessThanOrEqual(540)
    expect(top(540)).toBeGreaterThan(top(420))
  })

  it('keeps its plates at their usual height while there is room, and makes them lower before it is too tall', () => {
    const machine = withContainer(deepMachine(5), 'top', 'deep:1')
    const plate = (height: number) => {
      const layout = layoutHost(machine, { ...room, height })
      expect(layout.height).toBeLessThanOrEqual(height)
      expect(layout.items.filter(({ kind }) => kind === 'layer')).toHaveLength(5)
      expect(overlapping(layout.items)).toEqual([])
      return boxOf(layout.items, `container:${containerId('top')}`).height
    }
    expect(plate(600)).toBe(plateThickness(usualHeights))
    expect(plate(340)).toBeLessThan(plate(600))
    expect(plate(236)).toBe(plateThickness(leastHeights))
  })

  it('gives what stands beside it less height, too', () => {
    const machine = ['one', 'two', 'three'].reduce((host, name) => withVolume(host, name), emptyMachine)
    expect(layoutHost(machine, { ...room, height: 260 }).height).toBeLessThanOrEqual(260)
  })

  it('calls the fold of a stack the same however much of the stack is folded', () => {
    const foldIn = (height: number) =>
      layoutHost(deepMachine(20), { ...room, height }).items.flatMap(({ kind, id }) => (kind === 'fold' ? [id] : []))
    expect(foldIn(200)).toHaveLength(1)
    expect(foldIn(200)).toEqual(foldIn(900))
  })

  it('shows as many containers of an image as have their place side by side', () => {
    const shown = (width: number) => {
      const layout = layoutHost(crowdedMachine(5), { ...room, width })
      expect(layout.width).toBe(width)
      return layout.items.filter(({ kind }) => kind === 'container').length
    }
    expect(shown(760)).toBe(5)
    expect(shown(300)).toBe(2)
  })

  it('sums up the containers that do not fit, but never one that was just touched', () => {
    const machine = crowdedMachine(100)
    const { items } = layoutHost(machine, room, { touched: new Set([containerId('c77')]) })
    const more = items.find(({ kind }) => kind === 'more')
    expect(more).toMatchObject({ count: 96, open: false })
    expect(items.some(({ id }) => id === `container:${containerId('c77')}`)).toBe(true)
  })

  it('grows wider than the room before a plate gets narrower than its minimum', () => {
    const { items, width } = layoutHost(wideMachine(50), room)
    expect(width).toBeGreaterThan(room.width)
    for (const { box } of items) expect(box.width).toBeGreaterThanOrEqual(widths.minimumSlot - widths.columnGap)
  })

  it('joins a volume to each plate that mounts it without crossing a plate', () => {
    let machine = withVolume(richMachine(), 'logs')
    machine = withContainer(machine, 'writer', 'web:1', { mounts: [volumeMount('logs', '/logs')] })
    const { joins, items } = layoutHost(machine, room)
    expect(joins.map(({ volume }) => volume).sort()).toEqual(['data', 'logs'])
    const plates = items.filter(({ kind }) => ['layer', 'container', 'image', 'process'].includes(kind))
    for (const { corners } of joins) {
      for (const [index, corner] of corners.entries()) {
        const next = corners[index + 1] ?? corner
        const line = {
          x: Math.min(corner.x, next.x) + 0.5,
          y: Math.min(corner.y, next.y),
          width: Math.abs(corner.x - next.x),
          height: Math.abs(corner.y - next.y),
        }
        expect(plates.filter(({ box }) => overlap(box, line)).map(({ id }) => id)).toEqual([])
      }
    }
  })

  it('gives equal layouts for equal machines', () => {
    expect(layoutHost(richMachine(), room)).toEqual(layoutHost(richMachine(), room))
  })

  it('never overlaps and stays inside its own size, whatever the host', () => {
    fc.assert(
      fc.property(hosts, fc.integer({ min: 280, max: 2400 }), (machine, width) => {
        const layout = layoutHost(machine, { width, height: 400 })
        expect(overlapping(layout.items)).toEqual([])
        for (const { box } of layout.items) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width)
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('draws every layer and every container that is not folded away exactly once', () => {
    fc.assert(
      fc.property(hosts, (machine) => {
        const { items } = layoutHost(machine, room)
        const layers = items.flatMap((item) =>
          item.kind === 'layer' ? [item.chainId] : item.kind === 'fold' ? item.chainIds : [],
        )
        expect([...layers].sort()).toEqual([...machine.layers.keys()].sort())
        const hidden = items.reduce((sum, item) => sum + (item.kind === 'more' ? item.count : 0), 0)
        const plates = items.filter(({ kind }) => kind === 'container').length
        expect(plates + hidden).toBe(machine.containers.size)
      }),
      { numRuns: 60 },
    )
  })
})
