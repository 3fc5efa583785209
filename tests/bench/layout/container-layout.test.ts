import { describe, expect, it } from 'vitest'
import type { BenchRow, ContainerLayout } from '../../../src/bench/layout/container-items'
import { layoutContainer } from '../../../src/bench/layout/container-layout'
import type { Machine } from '../../../src/engine/machine'
import {
  containerId,
  deepMachine,
  digest,
  emptyMachine,
  type Files,
  richMachine,
  volumeMount,
  withContainer,
  withImage,
  withLayer,
  withVolume,
} from '../fixtures'

const room = { width: 760, height: 420 }

function layoutOf(machine: Machine, name: string, options = {}): ContainerLayout {
  const container = machine.containers.get(containerId(name))
  if (container === undefined) throw new Error(`no container ${name}`)
  return layoutContainer(machine, container, room, options)
}

/** What each row says about a path, from the top down: `row sign` with `*` on the one that is read. */
function downTheLane({ rows }: ContainerLayout, path: string): readonly string[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.path === path)
      .map((cell) => `${rowName(row)} ${cell.sign ?? (cell.present ? 'present' : 'absent')}${cell.wins ? '*' : ''}`),
  )
}

const rowName = ({ kind, position }: BenchRow) => (kind === 'layer' ? `layer${position}` : kind)

function twoLayers(upper: Files, writable: Files): Machine {
  let machine = withLayer(emptyMachine, 'base', { files: { '/a': '1', '/d/x': '1' } })
  machine = withLayer(machine, 'upper', { on: 'base', files: upper })
  return withContainer(withImage(machine, 'app:1', ['base', 'upper']), 'box', 'app:1', { files: writable })
}

describe('layoutContainer', () => {
  it('orders rows from the merged view down to the lowest layer', () => {
    const { rows } = layoutOf(richMachine(), 'green')
    expect(rows.map(rowName)).toEqual(['merged', 'writable', 'layer3', 'layer2', 'layer1'])
  })

  it('lets the first mark from the top win when a file was copied up', () => {
    const layout = layoutOf(twoLayers({ '/a': '2' }, { '/a': '3' }), 'box')
    expect(downTheLane(layout, '/a')).toEqual(['merged present', 'writable changed*', 'layer2 changed', 'layer1 added'])
  })

  it('shows a hole when a whiteout hides the file below', () => {
    const layout = layoutOf(twoLayers({}, { '/a': null }), 'box')
    expect(downTheLane(layout, '/a')).toEqual(['merged absent', 'writable deleted*', 'layer1 added'])
  })

  it('calls a file that was deleted below and made again an added one', () => {
    const layout = layoutOf(twoLayers({ '/a': null }, { '/a': 'again' }), 'box')
    expect(downTheLane(layout, '/a')).toEqual(['merged present', 'writable added*', 'layer2 deleted', 'layer1 added'])
  })

  it('hides a file under a deleted directory', () => {
    const layout = layoutOf(twoLayers({ '/d': null }, {}), 'box', { touched: ['/d/x'] })
    expect(downTheLane(layout, '/d/x')).toEqual(['merged absent', 'layer2 deleted*', 'layer1 added'])
  })

  it('covers a lane with the volume that is mounted over it', () => {
    let machine = withVolume(twoLayers({}, {}), 'data', { '/y': 'v' })
    machine = withContainer(machine, 'db', 'app:1', { mounts: [volumeMount('data', '/d')] })
    const layout = layoutOf(machine, 'db', { touched: ['/d/x'] })
    expect(downTheLane(layout, '/d/x')).toEqual(['merged absent', 'mount absent*', 'layer1 added'])
    expect(downTheLane(layout, '/d/y')).toEqual(['merged present', 'mount present*'])
  })

  it('shows paths that were just touched first, and turns pages for the rest', () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`/file${index}`, 'x']))
    const machine = twoLayers({}, files)
    const first = layoutOf(machine, 'box', { touched: ['/file9'] })
    expect(first.lanes.map(({ path }) => path)).toContain('/file9')
    expect(first.lanePages).toBeGreaterThan(1)
    const seen = new Set<string>()
    for (let page = 0; page < first.lanePages; page += 1) {
      for (const { path } of layoutOf(machine, 'box', { lanePage: page }).lanes) seen.add(path)
    }
    expect(seen.size).toBe(first.paths)
  })

  it('samples a few files of the image when nothing was changed', () => {
    const machine = withContainer(
      withImage(
        withLayer(emptyMachine, 'base', { files: { '/bin/sh': 'x', '/etc/group': 'x', '/etc/passwd': 'x' } }),
        'b:1',
        ['base'],
      ),
      'box',
      'b:1',
    )
    expect(layoutOf(machine, 'box').lanes.map(({ path }) => path)).toEqual(['/bin/sh', '/etc/group', '/etc/passwd'])
  })

  it('folds long runs of layers that say nothing about the lanes', () => {
    const { rows } = layoutOf(deepMachine(127), 'diver')
    const folds = rows.filter(({ kind }) => kind === 'fold')
    expect(folds).toHaveLength(1)
    const layers = rows.filter(({ kind }) => kind === 'layer').length
    expect(layers + (folds[0]?.chainIds?.length ?? 0)).toBe(127)
    expect(rows.find(({ chainId }) => chainId === digest('RUN step 4'))?.cells).not.toEqual([])
  })

  it('makes its rows lower before it is too tall', () => {
    const machine = richMachine()
    const container = machine.containers.get(containerId('green'))
    if (container === undefined) throw new Error('no container green')
    const roomy = layoutContainer(machine, container, { width: 760, height: 600 })
    const low = layoutContainer(machine, container, { width: 760, height: 250 })
    expect(roomy.height).toBeGreaterThan(250)
    expect(low.height).toBeLessThanOrEqual(250)
    for (const row of low.rows) {
      for (const { box } of row.cells) expect(box.y + box.height).toBeLessThanOrEqual(row.box.height)
    }
  })

  it('stacks rows and lanes without overlap, inside its own size', () => {
    for (const width of [280, 390, 760, 1600]) {
      const machine = richMachine()
      const container = machine.containers.get(containerId('green'))
      if (container === undefined) throw new Error('no container green')
      const { rows, lanes, ...size } = layoutContainer(machine, container, { width, height: 400 })
      rows.reduce((bottom, { box }) => {
        expect(box.y).toBeGreaterThanOrEqual(bottom)
        return box.y + box.height
      }, 0)
      lanes.reduce((right, { box }) => {
        expect(box.x).toBeGreaterThanOrEqual(right)
        return box.x + box.width
      }, 0)
      expect(Math.max(...lanes.map(({ box }) => box.x + box.width))).toBeLessThanOrEqual(size.width)
      expect(Math.max(...rows.map(({ box }) => box.y + box.height))).toBeLessThanOrEqual(size.height)
    }
  })
})
