import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionCatalogue } from '../../src/content/quiz/catalogue'
import { formBlueprint } from '../../src/content/quiz/form-blueprint'
import { csvText } from '../../src/progress/forms/csv'
import { candidatesFor, drawForm } from '../../src/progress/forms/draw-forms'
import { formResultCsv } from '../../src/progress/forms/form-result'

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

describe('test forms', () => {
  it('have two questions or more to draw from for every place in the plan, and cover all topics', () => {
    for (const slot of formBlueprint) expect([slot, candidatesFor(slot).length >= 2]).toEqual([slot, true])
    expect(new Set(formBlueprint.map(({ topic }) => topic)).size).toBe(7)
  })
  it('are ten questions each, none of them in both, after the same plan', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        const before = drawForm('before', drawn)
        const after = drawForm('after', drawn)
        expect(new Set([...before, ...after]).size).toBe(20)
        for (const slot of formBlueprint) {
          const fits = new Set(candidatesFor(slot).map(({ id }) => id))
          expect(before.filter((id) => fits.has(id))).toHaveLength(1)
          expect(after.filter((id) => fits.has(id))).toHaveLength(1)
        }
      }),
    )
  })
  it('are the same for the same seed, and others for others', () => {
    fc.assert(
      fc.property(seed, (drawn) => {
        expect(drawForm('after', drawn)).toEqual(drawForm('after', drawn))
      }),
    )
    const forms = Array.from({ length: 30 }, (_, drawn) => drawForm('before', drawn).toSorted().join())
    expect(new Set(forms).size).toBeGreaterThan(20)
  })
})

describe('a result as CSV', () => {
  it('has one row for each question, without name and time', () => {
    const answer = { type: 'choice', option: 0 } as const
    const csv = formResultCsv({ form: 'before', seed: 2026 }, [
      { questionId: 'layers.0', answer, right: true, sure: 'certain', beliefs: [] },
      { questionId: 'removal.2', answer, right: false, beliefs: [] },
    ])
    expect(csv).toBe(
      'form,seed,question,claim,right,sure\r\nbefore,2026,layers.0,layers,1,certain\r\nbefore,2026,removal.2,removal,0,\r\n',
    )
    expect(questionCatalogue.has('layers.0')).toBe(true)
  })
  it('starts no formula in a spreadsheet, and keeps its columns whatever is in a cell', () => {
    expect(csvText([['=HYPERLINK("x")', '+1', '-1', '@a', '\tb', 'a,b', 'c"d', 'e\nf', -3]])).toBe(
      `"'=HYPERLINK(""x"")",'+1,'-1,'@a,'\tb,"a,b","c""d","e\nf",-3\r\n`,
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvText([[text]])).not.toMatch(/^"?[=+\-@\t\r](?!\n)/)
      }),
    )
  })
})
