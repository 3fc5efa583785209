import { describe, expect, it } from 'vitest'
import { readTarEntries, writeTar } from '../../../src/engine/oci/tar'
import { InvalidArchiveError, type TarEntry } from '../../../src/engine/oci/tar-entry'

const plain = { mode: 0o644, userId: 0, groupId: 0, modified: 1_700_000_000_000 }
const content = new TextEncoder().encode('hello\n')

/** The text in a field of the first header. */
function fieldOf(archive: Uint8Array, offset: number, length: number): string {
  return new TextDecoder().decode(archive.subarray(offset, offset + length)).replace(/\0+$/, '')
}

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

  it('splits a long path at the last slash that leaves a prefix of 155 bytes, as Go does', () => {
    const part = `${'d'.repeat(49)}/`
    const header = writeTar([{ ...plain, name: `${part.repeat(4)}f`, type: 'file', content }])
    expect(fieldOf(header, 345, 155)).toBe(part.repeat(3).slice(0, -1))
    expect(fieldOf(header, 0, 100)).toBe(`${part}f`)
  })

  it('names an extended header after its entry, in ASCII and without device numbers', () => {
    const header = writeTar([{ ...plain, name: 'dir/größe', type: 'file', content }])
    expect(fieldOf(header, 0, 100)).toBe('dir/PaxHeaders.0/gre')
    expect(fieldOf(header, 329, 16)).toBe('')
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
