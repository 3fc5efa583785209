import { describe, expect, it } from 'vitest'
import { settleProcessLimits } from '../../../src/engine/processes/resource-limits'

describe('settleProcessLimits', () => {
  it('keeps the ordinary limits where none is asked for', () => {
    expect(settleProcessLimits([]).get('nofile')).toEqual({ soft: 1_048_576, hard: 1_048_576 })
  })

  it('puts what is asked for in the place of the ordinary limit', () => {
    const limits = settleProcessLimits([{ name: 'nofile', soft: 10, hard: 20 }])
    expect(limits.get('nofile')).toEqual({ soft: 10, hard: 20 })
    expect(limits.get('core')).toEqual({ soft: 0, hard: Number.POSITIVE_INFINITY })
  })

  it('takes -1 for no bound', () => {
    const { POSITIVE_INFINITY: none } = Number
    expect(settleProcessLimits([{ name: 'core', soft: -1, hard: -1 }]).get('core')).toEqual({ soft: none, hard: none })
  })
})
