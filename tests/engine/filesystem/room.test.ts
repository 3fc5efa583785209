import { describe, expect, it } from 'vitest'
import { roomFor } from '../../../src/engine/filesystem/room'
import { emptyTree, withNode } from '../../../src/engine/filesystem/tree'

const owner = { mode: 0o644, userId: 0, groupId: 0, modified: 0 }

function treeWith(path: string, bytes: number) {
  return withNode(emptyTree(owner), path, { ...owner, type: 'file', content: new Uint8Array(bytes) })
}

describe('roomFor', () => {
  it('gives an empty file system to the file whole', () => {
    expect(roomFor(emptyTree(owner), '/new', 65_536)).toBe(65_536)
  })

  it('counts other files in whole pages', () => {
    expect(roomFor(treeWith('/small', 1), '/new', 65_536)).toBe(61_440)
  })

  it('leaves out what the file itself holds', () => {
    expect(roomFor(treeWith('/own', 5000), '/own', 8192)).toBe(8192)
  })

  it('is 0 when nothing is left', () => {
    expect(roomFor(treeWith('/big', 9000), '/new', 8192)).toBe(0)
  })
})
