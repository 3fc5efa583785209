import { describe, expect, it } from 'vitest'
import { loadImages } from '../../../src/engine/images/archive-reader'
import { selectImages } from '../../../src/engine/images/archive-selection'
import { saveImages } from '../../../src/engine/images/archive-writer'
import { importImage } from '../../../src/engine/images/import'
import { removeImage } from '../../../src/engine/images/remove'
import { noteParent } from '../../../src/engine/images/store'
import { sha256 } from '../../../src/engine/oci/digest'
import { parseJson } from '../../../src/engine/oci/json'
import { readTarEntries, writeTar } from '../../../src/engine/oci/tar'
import { openSession } from '../../../src/engine/session'
import { build, directory, file, newSession, tag } from './support'

describe('saveImages and loadImages', () => {
  it('give back the same image, layers and names', () => {
    const session = newSession()
    const { imageId = '' } = build(session, 'FROM busybox\nCOPY a /\nCMD ["a"]\n', directory({ a: file('x') }))
    tag(session, imageId, 'app:v1')
    const before = session.machine.images.get(imageId)
    const archive = saveImages(session, selectImages(session.machine, ['app:v1']))
    session.machine = { ...session.machine, buildCache: new Map() }
    removeImage(session, 'app:v1', { force: false, pruneParents: true })
    expect(session.machine.images.has(imageId)).toBe(false)
    expect(loadImages(session, archive)).toEqual([{ imageId, tags: ['app:v1'], taken: [] }])
    const { lastTagged: _, ...loaded } = session.machine.images.get(imageId) ?? {}
    expect(before).toMatchObject(loaded)
  })

  it('write the OCI layout beside the older manifest', () => {
    const session = newSession()
    const archive = saveImages(session, selectImages(session.machine, ['busybox']))
    const entries = new Map(readTarEntries(archive).map((entry) => [entry.name, entry.content]))
    const json = (name: string) => parseJson(new TextDecoder().decode(entries.get(name)))
    expect(json('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' })
    expect(json('manifest.json')).toMatchObject([{ RepoTags: ['busybox:latest'] }])
    expect(json('index.json')).toMatchObject({
      manifests: [{ annotations: { 'io.containerd.image.name': 'docker.io/library/busybox:latest' } }],
    })
  })

  it('keep the bytes of a layer that another program wrote', () => {
    const metadata = { mode: 0o644, userId: 0, groupId: 0, modified: 5000 }
    const own = writeTar([
      { ...metadata, name: './', type: 'directory' },
      { ...metadata, name: './a', type: 'file', content: new TextEncoder().encode('a') },
    ])
    const padded = new Uint8Array(10_240)
    padded.set(own)
    const session = newSession()
    const id = importImage(session, { archive: padded, message: '', changes: [], architecture: 'amd64' })
    const saved = readTarEntries(saveImages(session, selectImages(session.machine, [id])))
    const [chainId = ''] = session.machine.images.get(id)?.layers ?? []
    const { diffId = '' } = session.machine.layers.get(chainId) ?? {}
    expect(diffId).toBe(sha256(padded))
    expect(saved.find(({ name }) => name.endsWith(diffId.slice(7)))?.content).toEqual(padded)
  })

  it('name a parent only when it is in the archive too', () => {
    const session = newSession()
    const { imageId = '' } = build(session, 'FROM busybox\nCOPY a /\n', directory({ a: file('x') }))
    const [parentId = ''] = session.machine.tags.values()
    noteParent(session, imageId, parentId)
    tag(session, imageId, 'app:v1')
    const parentsIn = (names: readonly string[]) => {
      const archive = saveImages(session, selectImages(session.machine, names))
      const loading = openSession({ ...session.machine, images: new Map(), layers: new Map() }, new Map())
      loadImages(loading, archive)
      return [...loading.machine.images.values()].flatMap((image) => image.parentId ?? [])
    }
    expect(parentsIn(['app:v1'])).toEqual([])
    expect(parentsIn(['app:v1', 'busybox'])).toEqual([parentId])
  })

  it('leave layers that two of the images share in the store for good, as the daemon does', () => {
    const session = newSession()
    const { imageId: lower = '' } = build(session, 'FROM busybox\nCOPY a /\n', directory({ a: file('x') }))
    tag(session, lower, 'lower')
    const { imageId: upper = '' } = build(session, 'FROM lower\nCOPY b /\n', directory({ b: file('y') }))
    tag(session, upper, 'upper')
    session.machine = { ...session.machine, buildCache: new Map() }
    saveImages(session, selectImages(session.machine, ['lower', 'upper']))
    const deleted = (name: string) => removeImage(session, name, { force: false, pruneParents: true }).slice(1)
    expect(deleted('upper')).toHaveLength(2)
    expect(deleted('lower')).toEqual([{ deleted: lower }])
  })

  it('refuse what is not an archive of images', () => {
    const session = newSession()
    expect(() => loadImages(session, new TextEncoder().encode('bad\n'))).toThrow('unexpected EOF')
    expect(() => selectImages(session.machine, ['nosuch'])).toThrow('No such image: nosuch')
  })
})
