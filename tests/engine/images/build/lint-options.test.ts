import { describe, expect, it } from 'vitest'
import { readCheckOptions } from '../../../../src/engine/images/build/lint-options'

describe('readCheckOptions', () => {
  it('looks at every rule and stops nothing when there is no directive', () => {
    expect(readCheckOptions('')).toEqual({ skip: [], error: false })
  })

  it('reads rules to skip and whether warnings are errors', () => {
    expect(readCheckOptions('skip=StageNameCasing, JSONArgsRecommended;error=true')).toEqual({
      skip: ['StageNameCasing', 'JSONArgsRecommended'],
      error: true,
    })
  })
})
