import { describe, expect, it } from 'vitest'
import { readTarEntries, writeTar } from '../../../src/engine/oci/tar'
import { InvalidArchiveError, type TarEntry } from '../../../src/engine/oci/tar-entry'

const plain = { mode: 0o644, userId: 0, groupId: 0, modified: 1_700_000_000_000 }
const content = new TextEncoder().encode('hello\n')

describe('a tar archive', () => {
  it('comes back as it was written', () => {
    const entries: TarEntry[] = [
      { ...plain, name: 'etc/', type: 'directory', mode: 0o1777 },
      { ...plain, name: 'etc/motd', type: 'file', content, userId: 33, groupId: 33 },
      { ...plain, name: 'etc/second', type: 'hard-link', linkName: 'etc/motd' },
      { ...plain, name: 'users', type: 'symlink', linkName: '/etc/passwd' },
      { ...plain, name: 'dev/null', type: 'character-device', major: 1, minor: 3 },
      { ...plain, name: 'pipe', type: 'fifo' },
    ]
    expect(readTarEntries(writeTar(entries))).toEqual(entries)
  })

  it.each([
    ['a long path', `${'directory/'.repeat(14)}file`],
    ['a long name', 'n'.repeat(200)],
    ['a name beyond ASCII', 'größe/日本'],
    ['a very long path', `${'part/'.repeat(80)}end`],
  ])('keeps %s', (_what, name) => {
    const entries: TarEntry[] = [{ ...plain, name, type: 'file', content, userId: 9_999_999 }]
    expect(readTarEntries(writeTar(entries))).toEqual(entries)
  })

  it('takes whole blocks and ends with two empty ones', () => {
    expect(writeTar([])).toHaveLength(1024)
    expect(writeTar([{ ...plain, name: 'a', type: 'file', content }])).toHaveLength(512 + 512 + 1024)
  })

  it('refuses what is no archive, or only a part of one', () => {
    const archive = writeTar([{ ...plain, name: 'a', type: 'file', content }])
    expect(() => readTarEntries(new Uint8Array(600).fill(65))).toThrow(InvalidArchiveError)
    expect(() => readTarEntries(new TextEncoder().encode('not a tar'))).toThrow('unexpected EOF')
    expect(() => readTarEntries(archive.subarray(0, 515))).toThrow('unexpected EOF')
  })
})
