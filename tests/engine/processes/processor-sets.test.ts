import { describe, expect, it } from 'vitest'
import { maskOfSet, readSet, wholeSet } from '../../../src/engine/processes/processor-sets'

describe('a set of processors', () => {
  it('is read as a list of numbers and ranges, and not at all where it is neither', () => {
    expect(readSet('0-2,5')).toEqual([0, 1, 2, 5])
    expect(readSet('2-1')).toBeUndefined()
    expect(readSet('all')).toBeUndefined()
  })

  it('is written as a mask in words of 32 bits', () => {
    expect(maskOfSet('1')).toBe('2')
    expect(maskOfSet(wholeSet(32))).toBe('ffffffff')
    expect(maskOfSet('0,35')).toBe('8,00000001')
    expect(maskOfSet('64')).toBe('1,00000000,00000000')
  })
})
