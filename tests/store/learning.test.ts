import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eraseLearning, learningOf, mergeLearning, takeLearning } from '../../src/store/learning/learning'
import { asideFileText, learningFileText, readLearningFile } from '../../src/store/learning/learning-file'
import { takeFromOtherTab } from '../../src/store/learning/other-tabs'
import { openStorage } from '../../src/store/persistence'
import { makeTestStore } from '../support/render-with-store'
import { workingStorage } from '../support/storage'

const attempt = fc.record(
  {
    question: fc.constantFrom('layers.0', 'removal.1', 'generated.layer-count'),
    at: fc.integer({ min: 0, max: 2e12 }),
    right: fc.boolean(),
    sure: fc.constantFrom('guess' as const, 'fairly' as const, 'certain' as const),
    beliefs: fc.array(fc.constantFrom('stop-loses-files', 'rm-deletes-volumes'), { maxLength: 2 }),
  },
  { requiredKeys: ['question', 'at', 'right'] },
)
const goal = fc.record({
  best: fc.integer({ min: 1, max: 40 }),
  hints: fc.nat(5),
  solutionShown: fc.boolean(),
  answers: fc.dictionary(fc.constantFrom('why', 'which'), fc.oneof(fc.nat(3), fc.string())),
})
const place = fc.record({
  scene: fc.integer({ min: 1, max: 5 }),
  step: fc.nat(9),
  atEnd: fc.boolean(),
  seen: fc.boolean(),
})
const learning = fc.record({
  tour: fc.record({
    chapters: fc.dictionary(fc.constantFrom('image', 'volumes'), place, { noNullPrototype: true }),
    answers: fc.dictionary(fc.constantFrom('tour.image.1', 'tour.volumes.2'), fc.record({ option: fc.nat(2) }), {
      noNullPrototype: true,
    }),
  }),
  progress: fc.record({
    proved: fc.uniqueArray(fc.constantFrom('layers', 'removal', 'identity')),
    attempts: fc.array(attempt, { maxLength: 20 }).map((attempts) => attempts.sort((one, other) => one.at - other.at)),
  }),
  goals: fc.dictionary(fc.constantFrom('first', 'second'), goal, { noNullPrototype: true }),
})

describe('a learning file', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(learning, (written) => {
        expect(readLearningFile(learningFileText(written))).toEqual({ state: 'read', learning: written })
      }),
    )
  })
  it('brings what an earlier version wrote up to date', () => {
    const progress = { version: 1, value: { proved: [], answers: { 'layers.0': { right: 1, wrong: 0 } } } }
    const file = readLearningFile(JSON.stringify({ format: 'layerlab-progress', version: 1, parts: { progress } }))
    expect(file).toEqual({
      state: 'read',
      learning: { progress: { proved: [], attempts: [{ question: 'layers.0', at: 0, right: true }] } },
    })
  })
  it.each([
    ['a picture', '\u0089PNG', 'foreign'],
    ['a lab', '{"format":"layerlab-lab","version":1,"lab":{}}', 'foreign'],
    ['a later format', '{"format":"layerlab-progress","version":2,"parts":{}}', 'newer'],
    [
      'a later part',
      '{"format":"layerlab-progress","version":1,"parts":{"progress":{"version":99,"value":1}}}',
      'newer',
    ],
    [
      'a damaged part',
      '{"format":"layerlab-progress","version":1,"parts":{"progress":{"version":2,"value":1}}}',
      'broken',
    ],
    [
      'a damaged part beside a sound one',
      '{"format":"layerlab-progress","version":1,"parts":{"progress":1,"goals":{"version":1,"value":{}}}}',
      'broken',
    ],
    ['no part at all', '{"format":"layerlab-progress","version":1,"parts":{}}', 'broken'],
  ])('refuses %s', (_, text, state) => {
    expect(readLearningFile(text)).toEqual({ state })
  })
  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readLearningFile(text)))
  })
  it('carries what could not be read, word for word', () => {
    const newer = '{"version":99,"value":{"more":true}}'
    const storage = openStorage(() => workingStorage({ 'layerlab:progress': newer, 'layerlab:goals': 'rubbish' }))
    const { aside } = makeTestStore({ storage }).getState()
    expect(aside.map(({ text }) => text).sort()).toEqual([newer, 'rubbish'].sort())
    expect(JSON.parse(asideFileText(aside))).toMatchObject({ parts: { progress: JSON.parse(newer) }, aside })
    expect(readLearningFile(asideFileText(aside))).toEqual({ state: 'newer' })
  })
})

describe('merging', () => {
  it('twice is merging once, and with oneself changes nothing', () => {
    fc.assert(
      fc.property(learning, learning, (mine, other) => {
        const merged = mergeLearning(mine, other)
        expect(mergeLearning(merged, other)).toEqual(merged)
        expect(mergeLearning(merged, merged)).toEqual(merged)
      }),
    )
  })
  it('keeps every answer, the oldest first, and the better result of a goal', () => {
    fc.assert(
      fc.property(learning, learning, (mine, other) => {
        const merged = mergeLearning(mine, other)
        for (const side of [mine, other]) {
          for (const { question, at, right } of side.progress.attempts) {
            expect(merged.progress.attempts).toContainEqual(expect.objectContaining({ question, at, right }))
          }
          for (const [id, { seen }] of Object.entries(side.tour.chapters)) {
            expect(merged.tour.chapters[id]?.seen).toBe(seen || merged.tour.chapters[id]?.seen)
          }
          for (const [id, { best = 99 }] of Object.entries(side.goals)) {
            expect(merged.goals[id]?.best ?? 99).toBeLessThanOrEqual(best)
          }
        }
        const times = merged.progress.attempts.map(({ at }) => at)
        expect(times).toEqual([...times].sort((one, another) => one - another))
      }),
    )
  })
})

describe('the learner’s own progress', () => {
  it('is replaced by what is taken, but for parts that are not in it', () => {
    const store = makeTestStore()
    store.getState().noteProved('layers')
    store.getState().noteGoalReached('first', 3)
    takeLearning(store, { progress: { proved: ['removal'], attempts: [] } })
    expect(learningOf(store.getState())).toMatchObject({
      progress: { proved: ['removal'] },
      goals: { first: { best: 3 } },
    })
  })
  it('is gone when it is erased, from the device as well', () => {
    const browser = workingStorage({ 'layerlab:goals': 'rubbish' })
    const store = makeTestStore({ storage: openStorage(() => browser) })
    store.getState().noteProved('layers')
    store.getState().startQuiz(['layers.0'], 1)
    eraseLearning(store)
    expect(learningOf(store.getState())).toEqual({
      progress: { proved: [], attempts: [] },
      goals: {},
      tour: { chapters: {}, answers: {} },
    })
    expect(store.getState().quizQuestions).toEqual([])
    const left = Array.from({ length: browser.length }, (_, index) => browser.getItem(browser.key(index) ?? '')).join()
    expect(left).not.toMatch(/rubbish|"layers/)
  })
})

describe('two tabs', () => {
  /** Two stores on one device; what one keeps reaches the other, as in a browser, until nothing changes any more. */
  function twoTabs() {
    const browser = workingStorage()
    const tabs: { store: ReturnType<typeof makeTestStore> }[] = []
    const news: (() => void)[] = []
    const storageOf = (index: number) => ({
      ...openStorage(() => browser),
      write: (key: string, text: string) => {
        browser.setItem(key, text)
        news.push(() => {
          for (const [tab, { store }] of tabs.entries()) if (tab !== index) takeFromOtherTab(store, key, text)
        })
        return true
      },
    })
    tabs.push({ store: makeTestStore({ storage: storageOf(0) }) }, { store: makeTestStore({ storage: storageOf(1) }) })
    const settle = () => {
      for (let round = 0; news.length > 0; round++) {
        if (round > 20) throw new Error('the tabs do not come to rest')
        news.shift()?.()
      }
    }
    return { one: tabs[0]?.store ?? makeTestStore(), other: tabs[1]?.store ?? makeTestStore(), settle }
  }

  it('have the answers of both', () => {
    const { one, other, settle } = twoTabs()
    one.getState().noteAnswer({ question: 'layers.0', right: true })
    other.getState().noteAnswer({ question: 'removal.0', right: false })
    one.getState().noteGoalReached('first', 3)
    settle()
    for (const store of [one, other]) {
      const { progress, goals } = learningOf(store.getState())
      expect(progress.attempts.map(({ question }) => question).sort()).toEqual(['layers.0', 'removal.0'])
      expect(goals).toMatchObject({ first: { best: 3 } })
    }
  })
  it('are both empty after one was erased', () => {
    const { one, other, settle } = twoTabs()
    one.getState().noteAnswer({ question: 'layers.0', right: true })
    settle()
    eraseLearning(other)
    settle()
    expect(learningOf(one.getState()).progress.attempts).toEqual([])
    one.getState().noteProved('layers')
    settle()
    expect(learningOf(other.getState()).progress).toEqual({ proved: ['layers'], attempts: [] })
  })
})
