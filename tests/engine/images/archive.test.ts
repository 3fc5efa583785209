import { describe, expect, it } from 'vitest'
import { loadImages } from '../../../src/engine/images/archive-reader'
import { selectImages } from '../../../src/engine/images/archive-selection'
import { saveImages } from '../../../src/engine/images/archive-writer'
import { removeImage } from '../../../src/engine/images/remove'
import { parseJson } from '../../../src/engine/oci/json'
import { readTarEntries } from '../../../src/engine/oci/tar'
import { build, directory, file, newSession, tag } from './support'

describe('saveImages and loadImages', () => {
  it('give back the same image, layers and names', () => {
    const session = newSession()
    const { imageId = '' } = build(session, 'FROM busybox\nCOPY a /\nCMD ["a"]\n', directory({ a: file('x') }))
    tag(session, imageId, 'app:v1')
    const before = session.machine.images.get(imageId)
    const archive = saveImages(session.machine, selectImages(session.machine, ['app:v1']))
    session.machine = { ...session.machine, buildCache: new Map() }
    removeImage(session, 'app:v1', { force: false, pruneParents: true })
    expect(session.machine.images.has(imageId)).toBe(false)
    expect(loadImages(session, archive)).toEqual([{ imageId, tags: ['app:v1'], taken: [] }])
    const { lastTagged: _, ...loaded } = session.machine.images.get(imageId) ?? {}
    expect(before).toMatchObject(loaded)
  })

  it('write the OCI layout beside the older manifest', () => {
    const { machine } = newSession()
    const archive = saveImages(machine, selectImages(machine, ['busybox']))
    const entries = new Map(readTarEntries(archive).map((entry) => [entry.name, entry.content]))
    const json = (name: string) => parseJson(new TextDecoder().decode(entries.get(name)))
    expect(json('oci-layout')).toEqual({ imageLayoutVersion: '1.0.0' })
    expect(json('manifest.json')).toMatchObject([{ RepoTags: ['busybox:latest'] }])
    expect(json('index.json')).toMatchObject({
      manifests: [{ annotations: { 'io.containerd.image.name': 'docker.io/library/busybox:latest' } }],
    })
  })

  it('refuse what is not an archive of images', () => {
    const session = newSession()
    expect(() => loadImages(session, new TextEncoder().encode('bad\n'))).toThrow('unexpected EOF')
    expect(() => selectImages(session.machine, ['nosuch'])).toThrow('No such image: nosuch')
  })
})
