import { describe, expect, it } from 'vitest'
import { progressOfGoal } from '../../src/store/goals-slice'
import { openStorage } from '../../src/store/persistence'
import { emptyOrigin } from '../../src/store/timeline-slice'
import { makeTestStore } from '../support/render-with-store'
import { memory, workingStorage } from '../support/storage'

describe('progress with goals', () => {
  it('comes back after a reload', () => {
    const storage = memory()
    const { showGoalHint, answerGoal, noteGoalReached } = makeTestStore({ storage }).getState()
    showGoalHint('one')
    answerGoal('one', 'why', 2)
    noteGoalReached('one', 7)
    expect(progressOfGoal(makeTestStore({ storage }).getState(), 'one')).toEqual({
      hints: 1,
      solutionShown: false,
      answers: { why: 2 },
      best: 7,
    })
  })
  it('keeps the fewest commands', () => {
    const store = makeTestStore()
    for (const commands of [5, 3, 4]) store.getState().noteGoalReached('one', commands)
    expect(progressOfGoal(store.getState(), 'one').best).toBe(3)
  })
  it('opens the questions again when a goal is started again, and keeps the rest', () => {
    const store = makeTestStore()
    store.getState().answerGoal('one', 'why', 'because')
    store.getState().showGoalSolution('one')
    store.getState().noteGoalReached('one', 2)
    void store.getState().startGoal({ id: 'one', start: emptyOrigin })
    expect(progressOfGoal(store.getState(), 'one')).toEqual({ hints: 0, solutionShown: true, answers: {}, best: 2 })
  })
  it('starts from nothing when what was kept is rubbish', () => {
    const storage = openStorage(() =>
      workingStorage({ 'layerlab:goals': '{"version":1,"value":{"one":{"hints":"many"}}}' }),
    )
    expect(makeTestStore({ storage }).getState().goalsProgress).toEqual({})
  })
})
