import { describe, expect, it } from 'vitest'
import {
  checkTemporaryOptions,
  isTemporaryOptions,
  shownTemporaryOptions,
} from '../../../src/engine/containers/temporary-options'

describe('checkTemporaryOptions', () => {
  it('accepts nothing, switches and options with values', () => {
    for (const options of ['', 'rw', 'ro,exec', 'size=64m,mode=700,uid=1']) {
      expect(() => checkTemporaryOptions(options)).not.toThrow()
    }
  })

  it('names the option that a tmpfs does not have', () => {
    expect(() => checkTemporaryOptions('rw,nosuch')).toThrow('invalid tmpfs option "nosuch"')
    expect(() => checkTemporaryOptions('nosuch=1')).toThrow('invalid tmpfs option "nosuch"')
  })
})

describe('isTemporaryOptions', () => {
  it.each(['', 'size=64m', 'size=50%', 'mode=1777,uid=5,gid=6', 'nr_inodes=1k', 'exec'])('takes %j', (options) => {
    expect(isTemporaryOptions(options)).toBe(true)
  })

  it.each(['size=x', 'size=', 'size=10q', 'mode=9', 'uid=x', 'nr_inodes=5%', 'nosuch'])(
    'does not take %j',
    (options) => {
      expect(isTemporaryOptions(options)).toBe(false)
    },
  )
})

describe('shownTemporaryOptions', () => {
  it('restricts programs, devices and user changes unless they are asked for', () => {
    expect(shownTemporaryOptions('', false)).toBe('rw,nosuid,nodev,noexec,relatime')
    expect(shownTemporaryOptions('exec', true)).toBe('ro,nosuid,nodev,relatime')
  })

  it('gives the size in kilobytes and puts it first, the mode without a leading zero', () => {
    expect(shownTemporaryOptions('mode=0700,size=1g', false)).toBe(
      'rw,nosuid,nodev,noexec,relatime,size=1048576k,mode=700',
    )
    expect(shownTemporaryOptions('size=5000', false)).toBe('rw,nosuid,nodev,noexec,relatime,size=8k')
  })
})
