import { describe, expect, it } from 'vitest'
import { makeTestStore } from '../support/render-with-store'

describe('spotlight slice', () => {
  it('goes out when what it is on is left', () => {
    const { getState } = makeTestStore()
    const light = { layer: 'a' }
    getState().pointAt(light)
    getState().pointAwayFrom(light)
    expect(getState().spotlight).toBeUndefined()
  })

  it('stays on when somebody else has turned it elsewhere meanwhile', () => {
    const { getState } = makeTestStore()
    const mine = { layer: 'a' }
    const theirs = { container: 'b' }
    getState().pointAt(mine)
    getState().pointAt(theirs)
    getState().pointAwayFrom(mine)
    expect(getState().spotlight).toBe(theirs)
  })
})
