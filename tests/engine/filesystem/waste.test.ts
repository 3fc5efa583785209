import { describe, expect, it } from 'vitest'
import { wasteOf } from '../../../src/engine/filesystem/waste'
import { directory, file, tree, whiteout } from './trees'

const ofSize = (bytes: number) => file('x'.repeat(bytes))

describe('the waste of an image', () => {
  it('is none where nothing is covered', () => {
    expect(wasteOf([tree({ '/a': ofSize(10) }), tree({ '/b': ofSize(5) })])).toEqual({
      efficiency: 1,
      wastedBytes: 0,
      hiddenBytes: 0,
      paths: [],
    })
  })

  it('is none without any bytes', () => {
    expect(wasteOf([tree({ '/nothing': '' }), tree()])).toMatchObject({ efficiency: 1, wastedBytes: 0 })
    expect(wasteOf([])).toMatchObject({ efficiency: 1, paths: [] })
  })

  it('counts both versions of a changed file, of which only the lower one is hidden', () => {
    const waste = wasteOf([
      tree({ '/etc/conf': ofSize(2000), '/keep': ofSize(3000) }),
      tree({ '/etc/conf': ofSize(5000) }),
    ])
    expect(waste).toEqual({
      efficiency: 0.5,
      wastedBytes: 7000,
      hiddenBytes: 2000,
      paths: [
        {
          path: '/etc/conf',
          wasted: 7000,
          hidden: 2000,
          copies: [
            { layer: 0, size: 2000, kind: 'covered' },
            { layer: 1, size: 5000, kind: 'seen' },
          ],
        },
      ],
    })
  })

  it('counts a deleted file, which costs all of its efficiency', () => {
    const waste = wasteOf([tree({ '/secret': ofSize(100), '/keep': ofSize(100) }), tree({ '/secret': whiteout })])
    expect(waste).toMatchObject({ efficiency: 0.5, wastedBytes: 100, hiddenBytes: 100 })
    expect(waste.paths[0]?.copies).toEqual([
      { layer: 0, size: 100, kind: 'covered' },
      { layer: 1, size: 0, kind: 'deleted' },
    ])
  })

  it('names a directory that was deleted as a whole with all that lay in it, in each layer', () => {
    const waste = wasteOf([
      tree({ '/cache/a': ofSize(30) }),
      tree({ '/cache/deep/b': ofSize(20), '/app': ofSize(50) }),
      tree({ '/cache': whiteout }),
    ])
    expect(waste).toMatchObject({ efficiency: 1, wastedBytes: 0, hiddenBytes: 50 })
    expect(waste.paths).toEqual([
      {
        path: '/cache',
        wasted: 0,
        hidden: 50,
        copies: [
          { layer: 0, size: 30, kind: 'covered' },
          { layer: 1, size: 20, kind: 'covered' },
          { layer: 2, size: 0, kind: 'deleted' },
        ],
      },
    ])
  })

  it('sees through opaque directories and files in the place of directories', () => {
    const waste = wasteOf([
      tree({ '/a/x': ofSize(10), '/b/x': ofSize(7) }),
      tree({ '/a': directory({}, true), '/a/y': ofSize(1), '/b': ofSize(2) }),
    ])
    expect(waste.hiddenBytes).toBe(17)
    expect(waste.paths.map(({ path, hidden }) => [path, hidden])).toEqual([
      ['/a', 10],
      ['/b', 7],
    ])
  })

  it('takes a file with two names once, as the layer’s tar does', () => {
    const shared = { ...ofSize(40), inode: '1' }
    const waste = wasteOf([tree({ '/one': shared, '/two': shared }), tree({ '/two': whiteout })])
    expect(waste).toMatchObject({ efficiency: 1, wastedBytes: 0, hiddenBytes: 0 })
  })

  it('agrees with dive about the image of dive’s own test', () => {
    const readme = ofSize(6405)
    const layers = [
      tree({ '/bin/busybox': ofSize(1_154_361) }),
      tree({ '/somefile.txt': readme }),
      tree({ '/root/example/really/nested': directory() }),
      tree({ '/root/example/somefile1.txt': readme }),
      tree({ '/root/example/somefile1.txt': file('x'.repeat(6405), { mode: 0o444 }) }),
      tree({ '/root/example/somefile2.txt': readme }),
      tree({ '/root/example/somefile3.txt': readme }),
      tree({ '/root/example/somefile3.txt': whiteout, '/root/saved.txt': readme }),
      tree({ '/root/.saved.txt': readme }),
      tree({ '/root/example': whiteout }),
      tree({ '/root/.data/test.sh': ofSize(2187) }),
      tree({ '/tmp/saved.again1.txt': readme }),
      tree({ '/root/.data/saved.again2.txt': readme }),
      tree({ '/root/saved.txt': file('x'.repeat(6405), { mode: 0o755 }) }),
    ]
    const waste = wasteOf(layers)
    expect(waste.efficiency).toBe(0.9844212134184309)
    expect(waste.wastedBytes).toBe(32_025)
    expect(waste.hiddenBytes).toBe(5 * 6405)
  })
})
