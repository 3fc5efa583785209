import { describe, expect, it } from 'vitest'
import { judgeSequence } from './judge'
import type { Player } from './player'

const sequence = { seed: 1, commands: ['docker run a', 'docker run b'], probes: [], forms: [] }

/** A player whose plays give these outputs one after another; the first command of every play is the look at the first image. */
function playerOf(...plays: readonly (readonly string[])[]): Player {
  let next = 0
  return {
    play: async () => {
      const outputs = plays[Math.min(next, plays.length - 1)] ?? []
      next += 1
      return ['first', ...outputs].map((output) => ({ output, code: 0 }))
    },
  }
}

const judged = (real: Player, simulated: Player) => judgeSequence({ real, simulated, shrinks: false }, sequence)

describe('judgeSequence', () => {
  it('agrees when both answer the same', async () => {
    expect(await judged(playerOf(['x', 'y']), playerOf(['x', 'y']))).toEqual({ kind: 'agrees', wavered: [] })
  })

  it('differs when the real engine says another thing each time, and the same', async () => {
    const verdict = await judged(playerOf(['x', 'y']), playerOf(['x', 'z']))
    expect(verdict.kind).toBe('differs')
  })

  it('agrees, and says in what it wavered, when another play of the real engine agrees', async () => {
    const verdict = await judged(playerOf(['x', 'y'], ['x', 'z']), playerOf(['x', 'z']))
    expect(verdict).toMatchObject({ kind: 'agrees', wavered: [{ index: 2, command: 'docker run b' }] })
  })

  it('differs when the real engine wavers, but never answers as the simulated one does', async () => {
    const verdict = await judged(playerOf(['x', 'y'], ['x', 'w'], ['x', 'v']), playerOf(['x', 'z']))
    expect(verdict.kind).toBe('differs')
  })

  it('differs when no play agrees as a whole', async () => {
    const verdict = await judged(playerOf(['x', 'y'], ['q', 'w'], ['x', 'y']), playerOf(['x', 'w']))
    expect(verdict).toMatchObject({ kind: 'differs', differences: [{ index: 2, command: 'docker run b' }] })
  })
})
