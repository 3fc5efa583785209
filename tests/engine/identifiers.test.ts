import { describe, expect, it } from 'vitest'
import { nextIdentifier, nextName } from '../../src/engine/identifiers'
import { createMachine } from '../../src/engine/seed/create-machine'
import { openSession } from '../../src/engine/session'

const open = () => openSession(createMachine('lesson'), new Map())

describe('nextIdentifier', () => {
  it('returns the same sequence on every machine that starts alike', () => {
    const draw = () => {
      const session = open()
      return [nextIdentifier(session), nextIdentifier(session)]
    }
    expect(draw()).toEqual(draw())
  })

  it('returns 64 hexadecimal digits of which the first twelve are not a number, and never the same twice', () => {
    const session = open()
    const drawn = Array.from({ length: 2000 }, () => nextIdentifier(session))
    expect(drawn.every((id) => /^[0-9a-f]{64}$/.test(id) && !/^\d{12}/.test(id))).toBe(true)
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe('nextName', () => {
  it('returns two words joined by an underscore', () => {
    expect(nextName(open())).toMatch(/^[a-z]+_[a-z]+$/)
  })
})
