import { describe, expect, it } from 'vitest'
import { parseUlimit, readUlimits } from '../../../src/cli/flags/ulimit'

describe('parseUlimit', () => {
  it('takes the soft limit for the hard one where only one is given', () => {
    expect(parseUlimit('nofile=5')).toEqual({ name: 'nofile', soft: 5, hard: 5 })
  })

  it.each([
    ['nofile=-1:5', 'ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: 5'],
    ['nofile=1:2:3', 'too many limit value arguments - 1:2:3, can only have up to two, `soft[:hard]`'],
    ['NOFILE=3', 'invalid ulimit type: NOFILE'],
  ])('refuses %s as Docker does', (value, message) => {
    expect(() => parseUlimit(value)).toThrow(message)
  })
})

describe('readUlimits', () => {
  it('keeps the last limit of each name, in the order of the names', () => {
    const limits = readUlimits(['nproc=1', 'nofile=2', 'core=0', 'nofile=3'])
    expect(limits.map(({ name, soft }) => `${name}=${soft}`)).toEqual(['core=0', 'nofile=3', 'nproc=1'])
  })
})
