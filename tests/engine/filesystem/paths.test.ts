import { describe, expect, it } from 'vitest'
import {
  baseName,
  isWithin,
  joinPath,
  normalisePath,
  parentPath,
  pathInside,
  pathUnder,
  splitPath,
} from '../../../src/engine/filesystem/paths'

describe('paths', () => {
  it.each([
    ['/a//b/./c/', '/', '/a/b/c'],
    ['../x', '/a/b', '/a/x'],
    ['/../..', '/', '/'],
    ['', '/home', '/home'],
    ['/a/b/../../c', '/', '/c'],
  ])('normalises %s from %s to %s', (path, base, expected) => {
    expect(normalisePath(path, base)).toBe(expected)
  })

  it('keeps dot-dot and drops empty components when splitting', () => {
    expect(splitPath('//a/../b/.')).toEqual(['a', '..', 'b'])
  })

  it('names the directory above and the last component', () => {
    expect([parentPath('/a/b'), parentPath('/a'), parentPath('/')]).toEqual(['/a', '/', '/'])
    expect([baseName('/a/b'), baseName('/')]).toEqual(['b', ''])
    expect([joinPath('/', 'a'), joinPath('/a', 'b')]).toEqual(['/a', '/a/b'])
  })

  it('does not take a longer name for a path beneath', () => {
    expect(isWithin('/data2', '/data')).toBe(false)
    expect(isWithin('/data/x', '/data')).toBe(true)
    expect(isWithin('/x', '/')).toBe(true)
  })

  it.each([
    ['/a', '/a/b', '/b'],
    ['/a', '/a', '/'],
    ['/', '/a', '/a'],
    ['/', '/', '/'],
  ])('changes between a path outside and inside of %s', (ancestor, outside, inside) => {
    expect(pathInside(outside, ancestor)).toBe(inside)
    expect(pathUnder(ancestor, inside)).toBe(outside)
  })
})
