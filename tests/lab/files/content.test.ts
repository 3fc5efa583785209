import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forEditor, fromEditor, textOf } from '../../../src/lab/files/model/content'
import { lineDiff } from '../../../src/lab/files/model/line-diff'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the text of a file', () => {
  it('is there for UTF-8 without zero bytes, and for nothing else', () => {
    expect(textOf(bytes('grüße\n'))).toBe('grüße\n')
    expect(textOf(bytes(''))).toBe('')
    expect(textOf(bytes('\uFEFFmark'))).toBe('\uFEFFmark')
    expect(textOf(Uint8Array.of(0x61, 0, 0x62))).toBeUndefined()
    expect(textOf(Uint8Array.of(0xff, 0xfe, 0x61))).toBeUndefined()
  })

  it('keeps its line ends through an editor that knows only one kind', () => {
    expect(forEditor('a\r\nb\r\n')).toEqual({ text: 'a\nb\n', lineEnd: '\r\n' })
    expect(forEditor('a\nb\r\n')).toBeUndefined()
    expect(forEditor('a\rb')).toBeUndefined()
  })

  it('comes out of the editor as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n') }), (text) => {
        const file = forEditor(text)
        if (file !== undefined) expect(fromEditor(file)).toBe(text)
      }),
    )
  })
})

describe('the difference of two texts', () => {
  it('is in hunks with two lines around', () => {
    const before = bytes('1\n2\n3\n4\n5\n6\n7\n8\n9\n')
    const after = bytes('1\n2\n3\nfour\n5\n6\n7\n8\n9\nten\n')
    const hunks = lineDiff(before, after)
    expect(typeof hunks === 'object' && hunks.map(({ edits }) => edits.map(({ kind, line }) => kind + line))).toEqual([
      [' 2', ' 3', '-4', '+four', ' 5', ' 6'],
      [' 8', ' 9', '+ten'],
    ])
  })

  it('tells a missing newline at the end', () => {
    const hunks = lineDiff(bytes('a'), bytes('a\n'))
    expect(typeof hunks === 'object' && hunks.flatMap(({ edits }) => edits.map(({ kind }) => kind))).toEqual(['-', '+'])
  })

  it('is not shown for what is no text or too long', () => {
    expect(lineDiff(Uint8Array.of(0), bytes('a'))).toBe('binary')
    expect(lineDiff(bytes('a'.repeat(300_000)), bytes('a'))).toBe('too-long')
  })
})
