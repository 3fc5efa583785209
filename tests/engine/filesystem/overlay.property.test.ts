import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asCommitted, type Change, changes } from '../../../src/engine/filesystem/changes'
import { type ComparedEntry, compareLayers } from '../../../src/engine/filesystem/comparison'
import { listDirectory } from '../../../src/engine/filesystem/layer-listing'
import { MountedFileSystem } from '../../../src/engine/filesystem/mounted-file-system'
import type { LayerTree } from '../../../src/engine/filesystem/node'
import { flatten, list } from '../../../src/engine/filesystem/overlay'
import { OverlayBacking } from '../../../src/engine/filesystem/overlay-backing'
import { isWithin } from '../../../src/engine/filesystem/paths'
import { emptyTree, sizeOfFiles, walk } from '../../../src/engine/filesystem/tree'
import { wasteOf } from '../../../src/engine/filesystem/waste'
import { layerTar, readTar } from '../../../src/engine/oci/layer-tar'
import { applyToFiles, applyToModel, type Model, modelOf, type Operation } from './plain-model'
import { cell, directoryMetadata, mount, root } from './trees'

const names = fc.constantFrom('a', 'b', 'c')
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((components) => `/${components.join('/')}`)
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('write', 'append'), path: paths, content: fc.string() }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('remove', 'mkdir', 'rmdir'), path: paths }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('chmod'), path: paths, mode: fc.constantFrom(0o700, 0o600) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('rename'), path: paths, to: paths }) },
)
/** What is done in each layer, lowest first; the last is the container's. */
const history = fc.array(fc.array(operation, { maxLength: 25 }), { minLength: 1, maxLength: 4 })

/** The file system over the layers, with a clock that goes on a second with every question. */
function mounted(lowers: readonly LayerTree[], upper: LayerTree, clock: { time: number }) {
  const held = cell(upper)
  const backing = new OverlayBacking({ lowers, upper: held, device: 1 })
  const now = () => {
    clock.time += 1000
    return clock.time
  }
  return { files: new MountedFileSystem({ mounts: [mount('/', backing)], credentials: root, now }), held }
}

/** Plays a history into layers and into the model at once; refusals must agree. */
function play(layers: readonly (readonly Operation[])[]): {
  readonly trees: readonly LayerTree[]
  readonly model: Model
} {
  const trees: LayerTree[] = []
  const clock = { time: 0 }
  let model: Model = new Map([['/', { type: 'directory', mode: 0o755 }]])
  for (const operations of layers) {
    const { files, held } = mounted([...trees], emptyTree(directoryMetadata), clock)
    for (const step of operations) {
      const after = applyToModel(model, step)
      const refusal = applyToFiles(files, step)
      if (refusal === 'EXDEV') continue
      expect({ step, refused: refusal !== undefined }).toEqual({ step, refused: after === undefined })
      model = after ?? model
    }
    expect(sorted(modelOf(files))).toEqual(sorted(model))
    trees.push(asCommitted(held.get()))
  }
  return { trees, model }
}

const sorted = (model: Model) => [...model].sort(([first], [second]) => (first < second ? -1 : 1))
const seenIn = (trees: readonly LayerTree[]) => modelOf(mounted(trees, emptyTree(directoryMetadata), { time: 0 }).files)

describe('an overlay', () => {
  it('looks from inside like a plain file system to which the same was done', () => {
    fc.assert(
      fc.property(history, (layers) => void play(layers)),
      { numRuns: 150 },
    )
  })

  it('looks the same when its layers are flattened or have been through a tar archive', () => {
    fc.assert(
      fc.property(history, (layers) => {
        const { trees, model } = play(layers)
        expect(sorted(seenIn([flatten(trees)]))).toEqual(sorted(model))
        expect(sorted(seenIn(trees.map((tree) => readTar(layerTar(tree)))))).toEqual(sorted(model))
        expect(trees.map((tree) => layerTar(readTar(layerTar(tree))))).toEqual(trees.map(layerTar))
      }),
      { numRuns: 80 },
    )
  })

  it('never changes a lower layer', () => {
    fc.assert(
      fc.property(history, fc.array(operation, { maxLength: 25 }), (layers, more) => {
        const { trees } = play(layers)
        const before = trees.map((tree) => [...walk(tree)])
        const { files } = mounted(trees, emptyTree(directoryMetadata), { time: 9e9 })
        for (const step of more) applyToFiles(files, step)
        expect(trees.map((tree) => [...walk(tree)])).toEqual(before)
      }),
      { numRuns: 80 },
    )
  })
})

describe('the changes of a writable layer', () => {
  it('lead from the paths before to the paths after', () => {
    fc.assert(
      fc.property(history, (layers) => {
        const { trees } = play(layers)
        const lowers = trees.slice(0, -1)
        const upper = trees.at(-1)
        if (upper === undefined || lowers.length === 0) return
        const lines = changes(lowers, upper)
        const deleted = lines.filter(({ kind }) => kind === 'D').map(({ path }) => path)
        const added = lines.filter(({ kind }) => kind === 'A').map(({ path }) => path)
        const before = seenIn(lowers)
        const after = seenIn(trees)
        const overwritten = (path: string) =>
          [...after].some(([file, node]) => node.type === 'file' && file !== path && isWithin(path, file))
        const kept = [...before.keys()].filter(
          (path) => !deleted.some((gone) => isWithin(path, gone)) && !overwritten(path),
        )
        expect([...kept, ...added].sort()).toEqual([...after.keys()].sort())
        for (const [path, node] of before) {
          const now = after.get(path)
          if (now === undefined || JSON.stringify(now) === JSON.stringify(node)) continue
          expect(lines).toContainEqual({ kind: 'C', path })
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** A comparison as `docker diff` would print it: a deleted directory stands for all in it, a directory on the way is changed. */
function asDiffLines(entries: readonly ComparedEntry[]): readonly Change[] {
  return entries.flatMap(({ kind, path, children }): readonly Change[] => {
    if (kind === 'deleted') return [{ kind: 'D', path }]
    return [{ kind: kind === 'added' ? 'A' : 'C', path }, ...asDiffLines(children)]
  })
}

describe('the comparison of a container with its image', () => {
  it('is what docker diff lists', () => {
    fc.assert(
      fc.property(history, (layers) => {
        const { trees } = play(layers)
        const lowers = trees.slice(0, -1)
        const upper = trees.at(-1)
        if (upper === undefined || lowers.length === 0) return
        expect(asDiffLines(compareLayers(lowers, trees))).toEqual(changes(lowers, upper))
      }),
      { numRuns: 150 },
    )
  })
})

describe('the listing of a directory', () => {
  it('has the names of the merged view, and as deleted only what some layer still holds', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('/', '/a', '/a/b', '/b'), (layers, path) => {
        const { trees } = play(layers)
        const listing = listDirectory(trees, path)
        expect(listing?.names ?? []).toEqual(list(trees, path))
        for (const name of listing?.deletedNames ?? []) {
          const entry = listing?.entry(name)
          expect(entry?.layer).toBeLessThan(entry?.deletedBy ?? -1)
          expect(listing?.names).not.toContain(name)
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the waste of layers', () => {
  it('and what is to be seen make all the bytes of the layers', () => {
    fc.assert(
      fc.property(history, (layers) => {
        const { trees } = play(layers)
        const all = trees.reduce((size, tree) => size + sizeOfFiles(tree), 0)
        const { hiddenBytes, efficiency } = wasteOf(trees)
        expect(hiddenBytes + sizeOfFiles(flatten(trees))).toBe(all)
        expect(efficiency).toBeGreaterThanOrEqual(0)
        expect(efficiency).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })
})
