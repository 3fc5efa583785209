import { describe, expect, it } from 'vitest'
import { endsOf, firstFreeAddress, gatewayOf } from '../../../src/engine/networks/addresses'

describe('gatewayOf', () => {
  it('returns the first address after that of the network', () => {
    expect(gatewayOf('10.1.0.0/24')).toBe('10.1.0.1')
  })

  it('returns the first address of the part that addresses are taken from', () => {
    expect(gatewayOf('10.1.0.0/24', '10.1.0.128/25')).toBe('10.1.0.128')
    expect(gatewayOf('10.1.0.0/16', '10.1.0.0/24')).toBe('10.1.0.1')
  })

  it('returns the only address of a subnet of one', () => {
    expect(gatewayOf('10.1.0.7/32')).toBe('10.1.0.7')
  })
})

describe('endsOf', () => {
  it('names the first and the last address of a subnet', () => {
    expect(endsOf('10.1.0.0/30')).toEqual(['10.1.0.0', '10.1.0.3'])
  })

  it('names none where all addresses are needed', () => {
    expect(endsOf('10.1.0.0/31')).toEqual([])
  })
})

describe('firstFreeAddress', () => {
  it('returns the lowest address that is not taken', () => {
    expect(firstFreeAddress('10.1.0.0/29', undefined, new Set(['10.1.0.0', '10.1.0.1']))).toBe('10.1.0.2')
  })

  it('returns undefined when all are taken', () => {
    const taken = new Set(['10.1.0.8', '10.1.0.9', '10.1.0.10', '10.1.0.11'])
    expect(firstFreeAddress('10.1.0.0/24', '10.1.0.8/30', taken)).toBeUndefined()
  })
})
