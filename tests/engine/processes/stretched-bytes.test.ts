import { describe, expect, it } from 'vitest'
import { seedLength, stretchedBytes } from '../../../src/engine/processes/stretched-bytes'

const seed = (first: number) => Uint8Array.from({ length: seedLength }, (_, index) => first + index)

describe('stretchedBytes', () => {
  it('gives as many bytes as are wanted, and the same for the same seed', () => {
    for (const count of [0, 1, 3, 4, 4096]) {
      expect(stretchedBytes(seed(1), count)).toHaveLength(count)
      expect(stretchedBytes(seed(1), count)).toEqual(stretchedBytes(seed(1), count))
    }
  })

  it('gives others for another seed', () => {
    expect(stretchedBytes(seed(1), 64)).not.toEqual(stretchedBytes(seed(2), 64))
  })

  it('gives every byte about as often', () => {
    const counts = new Array<number>(256).fill(0)
    for (const byte of stretchedBytes(seed(7), 256 * 400)) counts[byte] = (counts[byte] ?? 0) + 1
    expect(Math.min(...counts)).toBeGreaterThan(300)
    expect(Math.max(...counts)).toBeLessThan(500)
  })
})
