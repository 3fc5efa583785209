/** Writes the sequence of a seed. */
import type { Move } from './move'
import { buildMoves } from './moves/builds'
import { createMoves } from './moves/create'
import { imageMoves } from './moves/images'
import { insideMoves } from './moves/inside'
import { lessonMoves } from './moves/lessons'
import { lifecycleMoves } from './moves/lifecycle'
import { lookMoves } from './moves/looks'
import { resourceMoves } from './moves/resources'
import { type Capability, createPlan } from './plan'
import { finalProbes } from './probes'
import { createRandom } from './random'

export type Sequence = {
  readonly seed: number
  /** The commands that were drawn, in order. */
  readonly commands: readonly string[]
  /** Commands that look at what is left at the end. */
  readonly probes: readonly string[]
  /** The forms of the moves, in order. */
  readonly forms: readonly string[]
}

/** The families of moves, and how often one of each is drawn. */
const families: readonly { readonly weight: number; readonly moves: readonly Move[] }[] = [
  { weight: 20, moves: createMoves },
  { weight: 18, moves: lifecycleMoves },
  { weight: 22, moves: insideMoves },
  { weight: 18, moves: buildMoves },
  { weight: 14, moves: imageMoves },
  { weight: 8, moves: resourceMoves },
  { weight: 12, moves: lessonMoves },
  { weight: 14, moves: lookMoves },
]

/** All forms that can be drawn. */
export const allForms: readonly string[] = families.flatMap(({ moves }) => moves.map((move) => move.form))

/** The sequence of a seed, from what the engine under test is capable of. The same arguments give the same sequence. */
export function generate(seed: number, capabilities: ReadonlySet<Capability>): Sequence {
  const random = createRandom(seed)
  const plan = createPlan()
  const commands: string[] = []
  const forms: string[] = []
  const able = (move: Move) => move.needs === undefined || capabilities.has(move.needs)
  const possible = families
    .map(({ weight, moves }) => ({ weight, moves: moves.filter(able) }))
    .filter(({ moves }) => moves.length > 0)
  const length = 5 + random.below(7)
  while (commands.length < length) {
    const move = random.pickWeighted(random.pickWeighted(possible).moves)
    const drawn = move.draw({ random, plan })
    if (drawn.length > 0) forms.push(move.form)
    commands.push(...drawn)
  }
  return { seed, commands, probes: finalProbes(plan), forms }
}
