import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGoTime } from '../../src/engine/go-time'

const withZone = '2006-01-02T15:04:05Z07:00'

describe('dates read by a layout of Go', () => {
  it('are the moment that they were written from', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseGoTime(withZone, date.toISOString())).toBeCloseTo(date.getTime(), 0)
        },
      ),
    )
  })

  it.each([
    ['2024-02-29T00:00:00-05:30', Date.UTC(2024, 1, 29, 5, 30)],
    ['2024-02-29T00:00:00+01:00', Date.UTC(2024, 1, 28, 23)],
    ['2024-02-29T00:00:00.25Z', Date.UTC(2024, 1, 29, 0, 0, 0, 250)],
  ])('count the zone and the fraction: %s', (text, moment) => {
    expect(parseGoTime(withZone, text)).toBe(moment)
  })

  it.each([
    ['2023-02-29', 'parsing time "2023-02-29": day out of range'],
    ['2023-00-01', 'parsing time "2023-00-01": month out of range'],
    ['2023-1-01', 'parsing time "2023-1-01" as "2006-01-02": cannot parse "1-01" as "01"'],
    ['2023', 'parsing time "2023" as "2006-01-02": cannot parse "" as "-"'],
    ['2023-01-01x', 'parsing time "2023-01-01x": extra text: "x"'],
  ])('say what is wrong: %s', (text, message) => {
    expect(() => parseGoTime('2006-01-02', text)).toThrow(message)
  })
})
