import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../../../src/engine/filesystem/tree'
import { build, directory, file, newSession } from '../support'

const context = () => directory({ f: file('1\n'), longername: file('1\n') })

describe('a build that ends in files', () => {
  it('returns the files and makes no image', () => {
    const session = newSession()
    const before = session.machine.images.size
    const outcome = build(session, 'FROM scratch\nCOPY f /f\n', context(), { exporter: 'files' })
    expect(outcome.files === undefined ? undefined : nodeAt(outcome.files, '/f')?.type).toBe('file')
    expect(outcome.imageId).toBeUndefined()
    expect(session.machine.images.size).toBe(before)
  })

  it('counts the bytes that cross the wire, the descriptions of the files included', () => {
    const session = newSession()
    const outcome = build(session, 'FROM scratch\nCOPY longername /\n', context(), { exporter: 'files' })
    expect(outcome.progress).toContain('copying files 32B done')
  })

  it('shows no export at all when only the cache is wanted', () => {
    const session = newSession()
    const outcome = build(session, 'FROM scratch\nCOPY f /f\n', context(), { exporter: 'nothing' })
    expect(outcome.progress).not.toContain('exporting')
  })
})
