import { describe, expect, it } from 'vitest'
import { parseMode, permissionLetters } from '../../../../src/engine/filesystem/modes'
import { byteString, byteStringOf, bytesOf, textOf } from '../../../../src/engine/shell/applets/support/bytes'
import { formatDate, parseDate } from '../../../../src/engine/shell/applets/support/dates'
import { globPattern } from '../../../../src/engine/shell/applets/support/glob'
import { baseName, directoryName } from '../../../../src/engine/shell/applets/support/paths'
import { compilePattern } from '../../../../src/engine/shell/applets/support/regular-expression'
import { humanSize, parseSize } from '../../../../src/engine/shell/applets/support/sizes'

describe('byte strings', () => {
  it('give back all bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, code) => code)
    expect(bytesOf(byteString(bytes))).toEqual(bytes)
  })

  it('hold text as its UTF-8 bytes', () => {
    expect(byteStringOf('é').length).toBe(2)
    expect(textOf(byteStringOf('é'))).toBe('é')
  })
})

describe('parseMode', () => {
  it.each([
    ['755', 0, 0o755],
    ['u+x', 0o644, 0o744],
    ['go-w,o=', 0o666, 0o640],
    ['a=rX', 0o700, 0o555],
    ['+t', 0o755, 0o1755],
    ['u=g', 0o640, 0o440],
    ['u+s', 0o755, 0o4755],
  ])('makes of %s and %o the mode %o', (text, mode, expected) => {
    expect(parseMode(text, 0o022)?.(mode, false)).toBe(expected)
  })

  it.each(['8', 'zz', 'u', '+q', ''])('refuses %j', (text) => {
    expect(parseMode(text, 0o022)).toBeUndefined()
  })

  it('shows special bits as letters', () => {
    expect(permissionLetters(0o7644)).toBe('rwSr-Sr-T')
  })
})

describe('dates', () => {
  const now = Date.UTC(2026, 10, 23, 9, 30, 15)

  it.each([
    ['@86400', 86_400_000],
    ['12:34', Date.UTC(2026, 10, 23, 12, 34, 15)],
    ['2020-05-06 07:08:09', Date.UTC(2020, 4, 6, 7, 8, 9)],
    ['202001020304.05', Date.UTC(2020, 0, 2, 3, 4, 5)],
  ])('reads %s', (text, expected) => {
    expect(parseDate(text, now)).toBe(expected)
  })

  it.each(['yesterday', '2020-13-01', ''])('refuses %j', (text) => {
    expect(parseDate(text, now)).toBeUndefined()
  })

  it('numbers the weeks of the turn of the year as ISO 8601 has it', () => {
    expect(formatDate(Date.UTC(2021, 0, 3), '%G-W%V-%u')).toBe('2020-W53-7')
  })
})

describe('compilePattern', () => {
  it.each([
    ['a\\+', false, 'aa', true],
    ['a+', false, 'aa', false],
    ['a+', true, 'aa', true],
    ['\\(a\\|b\\)c', false, 'bc', true],
    ['a{2}', true, 'aa', true],
    ['a\\{2\\}', false, 'a', false],
    ['[[:digit:]]', false, '7', true],
    ['[]x]', false, ']', true],
    ['*a', false, '*a', true],
    ['a.b', false, 'a\nb', true],
  ])('lets %s (extended: %s) match %j: %s', (pattern, extended, text, expected) => {
    expect(compilePattern(pattern, { extended, ignoreCase: false }).test(text)).toBe(expected)
  })

  it.each(['\\(', '[', 'a\\'])('refuses %j', (pattern) => {
    expect(() => compilePattern(pattern, { extended: false, ignoreCase: false })).toThrow()
  })
})

describe('names and sizes', () => {
  it('match shell patterns over the whole text', () => {
    expect(globPattern('*.[ch]', false).test('a/b.c')).toBe(true)
    expect(globPattern('[!a]?', false).test('ab')).toBe(false)
  })

  it('split paths as basename and dirname do', () => {
    expect(baseName('/a/b/')).toBe('b')
    expect(directoryName('/a')).toBe('/')
  })

  it('write sizes for people with one decimal', () => {
    expect([humanSize(1023), humanSize(1024), humanSize(2_063_232)]).toEqual(['1023', '1.0K', '2.0M'])
  })

  it('read sizes with units', () => {
    expect([parseSize('2k'), parseSize('1M'), parseSize('3b'), parseSize('x')]).toEqual([
      2048,
      1_048_576,
      1536,
      undefined,
    ])
  })
})
