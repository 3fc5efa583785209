import { describe, expect, it } from 'vitest'
import { chapterToGoOn } from '../../src/store/tour-order'
import { type Tour, tourNotBegun } from '../../src/store/tour-slice'

const chapters = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]
const begun = { scene: 1, step: 0, atEnd: false, seen: false }
const seen = { ...begun, atEnd: true, seen: true }
const tour = (changes: Partial<Tour>): Tour => ({ ...tourNotBegun, ...changes })

describe('where the tour goes on', () => {
  it('is the first chapter for who has not begun', () => {
    expect(chapterToGoOn(chapters, tourNotBegun)).toBe('one')
  })
  it('is the chapter that the learner is in', () => {
    expect(chapterToGoOn(chapters, tour({ latest: 'two', chapters: { two: begun } }))).toBe('two')
  })
  it('is the next one that was not seen, also before it', () => {
    expect(chapterToGoOn(chapters, tour({ latest: 'two', chapters: { two: seen } }))).toBe('three')
    expect(chapterToGoOn(chapters, tour({ latest: 'three', chapters: { two: seen, three: seen } }))).toBe('one')
  })
  it('is the chapter whose task is under way, though it was seen', () => {
    expect(chapterToGoOn(chapters, tour({ latest: 'two', chapters: { two: seen }, away: 'task' }))).toBe('two')
  })
  it('is nowhere once all were seen, and the first chapter when the latest is none of them', () => {
    expect(
      chapterToGoOn(chapters, tour({ latest: 'one', chapters: { one: seen, two: seen, three: seen } })),
    ).toBeUndefined()
    expect(chapterToGoOn(chapters, tour({ latest: 'gone', chapters: { gone: begun } }))).toBe('one')
  })
})
