import { describe, expect, it } from 'vitest'
import type { LayerNode, LayerTree } from '../../../src/engine/filesystem/node'
import { leadsThroughFile, resolveLinks } from '../../../src/engine/filesystem/resolve-links'

const owner = { mode: 0o755, userId: 0, groupId: 0, modified: 0 }
const link = (target: string): LayerNode => ({ ...owner, type: 'symlink', target })
const file: LayerNode = { ...owner, type: 'file', content: new Uint8Array() }

function tree(children: Readonly<Record<string, LayerNode>>): LayerTree {
  return { ...owner, type: 'directory', opaque: false, children: new Map(Object.entries(children)) }
}

const lower = tree({
  data: tree({ sub: tree({}), up: link('../file') }),
  file,
  link: link('data'),
  chain: link('/link/sub'),
})
const upper = tree({ loop: link('loop'), away: link('/nowhere') })

describe('resolveLinks', () => {
  it.each([
    ['/link/sub', '/data/sub'],
    ['/chain', '/data/sub'],
    ['/link/up', '/file'],
    ['/away/x', '/nowhere/x'],
    ['/../link/./sub/', '/data/sub'],
    ['/new/path', '/new/path'],
    ['/loop', '/loop'],
  ])('leads from %s to %s', (path, place) => {
    expect(resolveLinks([lower, upper], path)).toBe(place)
  })
})

describe('leadsThroughFile', () => {
  it('is true only where something that is no directory lies above the path', () => {
    expect(leadsThroughFile([lower, upper], '/file/x')).toBe(true)
    expect(leadsThroughFile([lower, upper], '/file/x/y')).toBe(true)
    expect(leadsThroughFile([lower, upper], '/file')).toBe(false)
    expect(leadsThroughFile([lower, upper], '/data/new/x')).toBe(false)
  })
})
