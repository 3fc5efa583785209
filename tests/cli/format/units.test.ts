import { describe, expect, it } from 'vitest'
import { bytesSize, goTime, humanDuration, humanSize, humanSizeWithPrecision } from '../../../src/cli/format/units'

describe('sizes', () => {
  it.each([
    [0, '0B'],
    [4, '4B'],
    [999, '999B'],
    [1000, '1kB'],
    [1234, '1.23kB'],
    [1_048_576, '1.05MB'],
    [1_984_162, '1.98MB'],
    [999_999, '1e+03kB'],
    [10_500_000, '10.5MB'],
    [2_065_452_000, '2.07GB'],
  ])('shows %i bytes with three digits as %s', (bytes, text) => {
    expect(humanSizeWithPrecision(bytes, 3)).toBe(text)
  })

  it.each([
    [1_984_162, '1.984MB'],
    [2_065_452, '2.065MB'],
    [10, '10B'],
  ])('shows %i bytes with four digits as %s', (bytes, text) => {
    expect(humanSize(bytes)).toBe(text)
  })

  it('uses powers of 1024 for memory', () => {
    expect(bytesSize(25_276_510_208)).toBe('23.54GiB')
    expect(bytesSize(67_108_864)).toBe('64MiB')
  })
})

describe('durations', () => {
  it.each([
    [0, 'Less than a second'],
    [1000, '1 second'],
    [59_999, '59 seconds'],
    [60_000, 'About a minute'],
    [120_000, '2 minutes'],
    [3_599_000, '59 minutes'],
    [3_600_000, 'About an hour'],
    [5_400_000, '2 hours'],
    [47 * 3_600_000, '47 hours'],
    [48 * 3_600_000, '2 days'],
    [15 * 86_400_000, '2 weeks'],
    [61 * 86_400_000, '2 months'],
    [800 * 86_400_000, '2 years'],
  ])('puts %i ms into words as %s', (milliseconds, words) => {
    expect(humanDuration(milliseconds)).toBe(words)
  })

  it('prints a time as Go does', () => {
    expect(goTime(Date.UTC(2026, 10, 23, 12, 59, 15, 500))).toBe('2026-11-23 12:59:15 +0000 UTC')
  })
})
