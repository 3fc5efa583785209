import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompressionError, gunzip, gzip } from '../../../src/engine/oci/gzip'

/** Bytes of a small alphabet, so that there is something to compress. */
const repetitive = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2000 }).map((bytes) => Uint8Array.from(bytes))
const anything = fc.uint8Array({ maxLength: 500 })

describe('gzip', () => {
  it('makes files that another decompressor reads', () => {
    fc.assert(
      fc.property(fc.oneof(repetitive, anything), (data) => {
        expect(new Uint8Array(gunzipSync(gzip(data)))).toEqual(data)
      }),
    )
  })

  it('makes repetitive data smaller', () => {
    expect(gzip(new Uint8Array(10_000)).length).toBeLessThan(200)
  })
})

describe('gunzip', () => {
  it('reads files that another compressor made', () => {
    fc.assert(
      fc.property(fc.oneof(repetitive, anything), fc.integer({ min: 0, max: 9 }), (data, level) => {
        expect(gunzip(new Uint8Array(gzipSync(data, { level })))).toEqual(data)
      }),
    )
  })

  it('reads members one after the other', () => {
    const [one, two] = [Uint8Array.of(1, 2), Uint8Array.of(3)]
    expect(gunzip(Uint8Array.from([...gzip(one), ...gzip(two)]))).toEqual(Uint8Array.of(1, 2, 3))
  })

  it.each([
    ['invalid magic', Uint8Array.of(1, 2, 3)],
    ['unexpected end of file', gzip(Uint8Array.of(1, 2, 3)).subarray(0, 12)],
  ])('refuses other data with "%s"', (message, data) => {
    expect(() => gunzip(data)).toThrow(message)
  })

  it('refuses data that were changed', () => {
    const data = gzip(Uint8Array.of(1, 2, 3))
    data[data.length - 8] = (data[data.length - 8] ?? 0) ^ 1
    expect(() => gunzip(data)).toThrow(new CompressionError('crc error'))
  })
})
