import { describe, expect, it } from 'vitest'
import { parseCacheFilter } from '../../../../src/engine/images/build/cache-filter'
import type { BuildCacheEntry } from '../../../../src/engine/images/build-cache'
import { createMachine } from '../../../../src/engine/seed/create-machine'

const machine = createMachine('recorded')
const entry: BuildCacheEntry = {
  id: 'abc',
  kind: 'regular',
  key: '',
  layers: [],
  created: 0,
  lastUsed: 0,
  usageCount: 1,
  description: '[2/3] RUN make',
  size: 1,
}

describe('parseCacheFilter', () => {
  it.each([
    ['', true],
    ['type==regular', true],
    ['type!=regular', false],
    ['type==regular,id==other', false],
    ['description~=RUN.make', true],
    ['description~=^make', false],
    ['description~="RUN make"', true],
    ['description~=/RUN .*/', true],
    ['description~=|make$|', true],
    ['description~=(', false],
    ['mutable==true', false],
    ['mutable!=true', true],
    ['nosuch==x', false],
    ['nosuch!=x', true],
  ])('holds %s against an entry', (filter, expected) => {
    expect(parseCacheFilter(filter)(machine, entry)).toBe(expected)
  })

  it.each([
    ['type==', '[type==]: expected value or quoted'],
    ['type===x', '[type >|=|< ==x]: unsupported operator "==="'],
    ['==x', '[ >|=|< =x]: expected field or quoted'],
    ['id~="x', '[id~= >|"|< x]: quoted literal not terminated'],
    ['id==a b', '[id==a >| |< b]: unexpected input:  '],
  ])('says where %s cannot be read', (filter, problem) => {
    expect(() => parseCacheFilter(filter)).toThrow(`filters: parse error: ${problem}: invalid argument`)
  })
})
