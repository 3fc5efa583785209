import { describe, expect, it } from 'vitest'
import { byteCount } from '../../../../src/engine/images/build/byte-count'

describe('byteCount', () => {
  it.each([
    [0, '0B'],
    [999, '999B'],
    [1000, '1.00kB'],
    [40_033, '40.03kB'],
    [2_250_000, '2.25MB'],
  ])('writes %i bytes as %s', (bytes, text) => {
    expect(byteCount(bytes)).toBe(text)
  })
})
