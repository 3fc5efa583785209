/**
 * Many pseudo-random bytes from a few: sfc32 (Chris Doty-Humphrey, PractRand). Drawing all of them from the machine would
 * cost a digest for every 32, and a journal that holds them would be as long as what was read.
 */

/** A seed of 16 bytes is enough for any count. */
export const seedLength = 16

/** `count` bytes; the same seed gives the same. */
export function stretchedBytes(seed: Uint8Array, count: number): Uint8Array {
  const words = new Uint32Array(seed.slice(0, seedLength).buffer)
  let [a = 0, b = 0, c = 0, counter = 1] = words
  const drawn = new Uint32Array(Math.ceil(count / 4))
  for (let index = -12; index < drawn.length; index += 1) {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    // The first ones only mix the seed.
    if (index >= 0) drawn[index] = sum
  }
  return new Uint8Array(drawn.buffer, 0, count)
}
