import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldOutput, readableOutput } from '../../src/ui/transcript/fold'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')
const textOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('')
const rows = { head: 5, tail: 2 }

describe('folding', () => {
  it('shows a short output whole', () => {
    const parts = [{ stream: 'stdout', text: lines(7) }] as const
    expect(foldOutput(parts, rows)).toEqual({ head: parts, hiddenLines: 0, tail: [] })
  })

  it('keeps the beginning and the end of a long one, and says how much lies between', () => {
    const folded = foldOutput([{ stream: 'stdout', text: lines(100) }], rows)
    expect(textOf(folded.head)).toBe(lines(5))
    expect(textOf(folded.tail)).toBe('line 98\nline 99\n')
    expect(folded.hiddenLines).toBe(93)
  })

  it('keeps the streams apart', () => {
    const folded = foldOutput(
      [
        { stream: 'stdout', text: lines(3) },
        { stream: 'stderr', text: lines(100) },
      ],
      rows,
    )
    expect(folded.head.map(({ stream }) => stream)).toEqual(['stdout', 'stderr'])
    expect(folded.tail.map(({ stream }) => stream)).toEqual(['stderr'])
  })

  it('folds a single endless line as well', () => {
    const folded = foldOutput([{ stream: 'stdout', text: 'x'.repeat(100_000) }], rows)
    expect(textOf(folded.head).length).toBeLessThan(10_000)
    expect(folded.hiddenLines).toBeGreaterThan(100)
  })

  it('loses nothing of what it shows', () => {
    const part = fc.record({
      stream: fc.constantFrom('stdout' as const, 'stderr' as const),
      text: fc.string({ unit: fc.constantFrom('a', '\n', ' '), maxLength: 60 }),
    })
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const whole = textOf(parts)
        const { head, tail, hiddenLines } = foldOutput(parts, rows)
        expect(whole.startsWith(textOf(head))).toBe(true)
        expect(whole.endsWith(textOf(tail))).toBe(true)
        if (hiddenLines === 0) expect(textOf(head)).toBe(whole)
      }),
    )
  })
})

describe('making an output readable', () => {
  it('drops what moves and colours a terminal, and blank lines at the end', () => {
    const escapeCharacter = String.fromCharCode(27)
    const parts = readableOutput([
      { stream: 'stdout', text: `${escapeCharacter}[1;34mbin${escapeCharacter}[m\r\nhome\r\n\n` },
    ])
    expect(parts).toEqual([{ stream: 'stdout', text: 'bin\nhome' }])
  })

  it('joins what was written bit by bit', () => {
    const bit = { stream: 'stdout', text: 'a' } as const
    expect(readableOutput([bit, bit, { stream: 'stderr', text: 'b' }])).toEqual([
      { stream: 'stdout', text: 'aa' },
      { stream: 'stderr', text: 'b' },
    ])
  })
})
