import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf } from '../../src/progress/review/cards'
import { chooseReview, dueCards, mostQuestions } from '../../src/progress/review/due'
import type { Attempt } from '../../src/store/progress-slice'

const minute = 60_000
const day = 24 * 60 * minute
/** 1 May 2026, noon, on this machine's clock. */
const start = new Date(2026, 4, 1, 12).getTime()

const attempt = (question: string, at: number, right: boolean, more: Partial<Attempt> = {}): Attempt => ({
  question,
  at,
  right,
  ...more,
})
const everything = () => true
const dueIds = (attempts: readonly Attempt[], now: number) =>
  dueCards(attempts, now, everything).map(({ question }) => question)
const daysUntilDue = (...attempts: readonly Attempt[]) => {
  const last = Math.max(...attempts.map(({ at }) => at))
  return ((cardOf('a', attempts)?.due ?? 0) - last) / day
}

describe('a card', () => {
  it('comes back sooner the weaker the answer was', () => {
    const wrong = daysUntilDue(attempt('a', start, false))
    const guessed = daysUntilDue(attempt('a', start, true, { sure: 'guess' }))
    const right = daysUntilDue(attempt('a', start, true))
    expect(wrong).toBe(1)
    expect(guessed).toBeGreaterThanOrEqual(wrong)
    expect(right).toBeGreaterThan(guessed)
  })
  it('comes back later after each time that it was still known', () => {
    const once = [attempt('a', start, true)]
    const twice = [...once, attempt('a', start + 3 * day, true)]
    const thrice = [...twice, attempt('a', start + 14 * day, true)]
    expect(daysUntilDue(...twice)).toBeGreaterThan(daysUntilDue(...once))
    expect(daysUntilDue(...thrice)).toBeGreaterThan(daysUntilDue(...twice))
  })
  it('takes a session as one answer, its weakest: right after the explanation is not yet known', () => {
    const missed = attempt('a', start, false)
    const thenRight = attempt('a', start + 3 * minute, true)
    expect(cardOf('a', [missed, thenRight])?.due).toBe(cardOf('a', [missed])?.due)
  })
  it('needs a time', () => {
    expect(cardOf('a', [attempt('a', 0, true)])).toBeUndefined()
  })
})

describe('what is due', () => {
  it('is nothing on the day of the answer, and what was missed on the day after, from the morning on', () => {
    const attempts = [attempt('missed', start, false), attempt('known', start, true)]
    expect(dueIds(attempts, start + minute)).toEqual([])
    expect(dueIds(attempts, new Date(2026, 4, 2, 7).getTime())).toEqual(['missed'])
    expect(dueIds(attempts, start + 60 * day)).toEqual(['missed', 'known'])
  })
  it('leaves out questions that there are no more', () => {
    const attempts = [attempt('gone', start, false), attempt('there', start, false)]
    expect(dueCards(attempts, start + 9 * day, (question) => question === 'there')).toHaveLength(1)
  })
  it('is the same for the same answers and the same time, in whatever order items were answered', () => {
    const attempts = fc.array(
      fc.record({
        question: fc.constantFrom('a', 'b', 'c', 'd'),
        at: fc.integer({ min: start, max: start + 40 * day }),
        right: fc.boolean(),
        sure: fc.constantFrom('guess', 'fairly', 'certain', undefined),
      }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(attempts, fc.integer({ min: start, max: start + 90 * day }), (log, now) => {
        const due = dueCards(log, now, everything)
        expect(dueCards(structuredClone(log), now, everything)).toEqual(due)
        const regrouped = [...log].sort((one, other) => one.question.localeCompare(other.question))
        expect(dueCards(regrouped, now, everything)).toEqual(due)
        expect(due.every((card) => card.due >= card.answered)).toBe(true)
        expect(due.map((card) => card.due)).toEqual(due.map((card) => card.due).sort((one, other) => one - other))
      }),
    )
  })
  it('never shrinks while time goes by without answers', () => {
    const attempts = ['a', 'b', 'c'].map((question, index) => attempt(question, start + index * day, index === 1))
    const counts = Array.from({ length: 40 }, (_, days) => dueIds(attempts, start + days * day).length)
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
    expect(counts.at(-1)).toBe(3)
  })
})

describe('a review', () => {
  const overdue = Array.from({ length: 12 }, (_, index) => attempt(`q${index}`, start + index * day, false))
  const now = start + 13 * day

  it('has at most eight questions, the most overdue first', () => {
    const review = chooseReview(dueCards(overdue, now, everything), overdue, now)
    expect(review).toEqual(overdue.slice(0, mostQuestions).map(({ question }) => question))
  })
  it('begins with what showed a false belief recently', () => {
    const log = [...overdue, attempt('belief', start + 11.5 * day, false, { beliefs: ['stop-loses-files'] })]
    expect(chooseReview(dueCards(log, now, everything), log, now)[0]).toBe('belief')
    const later = now + 30 * day
    expect(chooseReview(dueCards(log, later, everything), log, later)[0]).toBe('q0')
  })
})
