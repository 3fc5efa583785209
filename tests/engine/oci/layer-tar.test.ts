import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { chainId, diffId, sha256 } from '../../../src/engine/oci/digest'
import { layerTar, readTar } from '../../../src/engine/oci/layer-tar'
import { readTarEntries, writeTar } from '../../../src/engine/oci/tar'
import { bytes, directory, directoryMetadata, file, tree, whiteout } from '../filesystem/trees'

const shared = { ...directoryMetadata, type: 'file', content: bytes('group'), inode: '1' } as const

describe('a layer as a tar archive', () => {
  const layer = tree({
    '/etc/group': shared,
    '/etc/g2': shared,
    '/nn': directory({}, true),
    '/nn/m': directory(),
    '/var/w2': directory(),
    '/var/www': whiteout,
    '/users': { ...directoryMetadata, type: 'symlink', target: '/etc/passwd' },
  })

  it('lists its paths in the order and with the markers that Docker writes', () => {
    const listed = readTarEntries(layerTar(layer)).map(({ name, type }) => `${type} ${name}`)
    expect(listed).toEqual([
      'directory etc/',
      'file etc/g2',
      'hard-link etc/group',
      'directory nn/',
      'file nn/.wh..wh..opq',
      'directory nn/m/',
      'symlink users',
      'directory var/',
      'directory var/w2/',
      'file var/.wh.www',
    ])
  })

  it('comes back with whiteouts, opaque directories and hard links', () => {
    const back = readTar(layerTar(layer))
    expect(nodeAt(back, '/var/www')).toEqual({ type: 'whiteout' })
    expect(nodeAt(back, '/nn')).toMatchObject({ opaque: true })
    const first = nodeAt(back, '/etc/group')
    expect(first).toEqual(nodeAt(back, '/etc/g2'))
    expect(first).toHaveProperty('inode')
    expect(layerTar(back)).toEqual(layerTar(layer))
  })

  it('takes archives whose paths start with a dot and leave out directories', () => {
    const metadata = { mode: 0o600, userId: 1, groupId: 2, modified: 3000 }
    const archive = writeTar([
      { ...metadata, name: './', type: 'directory', mode: 0o700 },
      { ...metadata, name: './deep/in/file', type: 'file', content: bytes('x') },
      { ...metadata, name: '../../outside', type: 'file', content: bytes('y') },
    ])
    const read = readTar(archive)
    expect(read.mode).toBe(0o700)
    expect(nodeAt(read, '/deep/in/file')).toMatchObject({ ...metadata, content: bytes('x') })
    expect(nodeAt(read, '/deep')).toMatchObject({ type: 'directory', mode: 0o755 })
    expect(nodeAt(read, '/outside')).toMatchObject({ type: 'file' })
  })
})

describe('digests', () => {
  it('are those of SHA-256', () => {
    expect(sha256('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256(bytes('abc'))).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('give the empty layer the diff ID that every Docker has for it', () => {
    expect(diffId(tree())).toBe('sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef')
  })

  it('name the lowest layer by its diff ID and others together with those below', () => {
    expect(chainId(undefined, 'sha256:aa')).toBe('sha256:aa')
    expect(chainId('sha256:aa', 'sha256:bb')).toBe(sha256('sha256:aa sha256:bb'))
  })

  it('take well under a second for five megabytes', () => {
    const started = performance.now()
    diffId(tree({ '/big': { ...directoryMetadata, type: 'file', content: new Uint8Array(5_000_000) } }))
    expect(performance.now() - started).toBeLessThan(1500)
    expect(diffId(tree({ '/a': file('x') }))).not.toBe(diffId(tree({ '/a': file('y') })))
  })
})
