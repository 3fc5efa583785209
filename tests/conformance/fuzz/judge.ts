/** Plays one sequence on both engines and says how they compare. */
import { type Answer, comparable, type Difference, differences, firstLook } from './compare'
import type { Sequence } from './generate'
import type { Player } from './player'
import { shrink } from './shrink'

export type Verdict =
  /** `wavered`: in what the real engine differed from itself before it answered as the simulated one does. */
  | { readonly kind: 'agrees'; readonly wavered: readonly Difference[] }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[]; readonly shortest: Shortest }

/** The shortest sequence that still differs, as the real engine answered it, and in what it differs. */
type Shortest = { readonly expected: readonly Answer[]; readonly differences: readonly Difference[] }

export type Judge = { readonly real: Player; readonly simulated: Player; readonly shrinks: boolean }

/**
 * How often a sequence is played on the real engine before a difference counts: it may have more than one answer. Three plays were too
 * few to see the rarer one of two.
 */
const mostPlays = 10

const playOn = async (player: Player, commands: readonly string[]) => comparable(commands, await player.play(commands))

async function compareOnce({ real, simulated }: Judge, commands: readonly string[]): Promise<Shortest> {
  const expected = await playOn(real, commands)
  return { expected, differences: differences(expected, await playOn(simulated, commands)) }
}

/** What is looked for while shrinking: a difference in the same kind of command, not any that a simpler command happens to show. */
const kindOf = ({ command }: Difference) => command.split(' ').slice(0, 2).join(' ')

async function shortestThatDiffers(judge: Judge, commands: readonly string[], first: Shortest): Promise<Shortest> {
  if (!judge.shrinks) return first
  let shortest = first
  const kinds = new Set(first.differences.map(kindOf))
  await shrink(commands, async (candidate) => {
    const result = await compareOnce(judge, candidate).catch(() => undefined)
    if (!result?.differences.some((difference) => kinds.has(kindOf(difference)))) return false
    shortest = result
    return true
  })
  return shortest
}

/**
 * Plays a sequence with its probes. One that differs is played again on the real engine: it agrees when the whole of another
 * play agrees, and differs when none does.
 */
export async function judgeSequence(judge: Judge, { commands, probes }: Sequence): Promise<Verdict> {
  const all = [firstLook, ...commands, ...probes]
  const simulated = await playOn(judge.simulated, all)
  const expected = await playOn(judge.real, all)
  const first = differences(expected, simulated)
  if (first.length === 0) return { kind: 'agrees', wavered: [] }
  for (let play = 2; play <= mostPlays; play += 1) {
    const again = await playOn(judge.real, all)
    if (differences(again, simulated).length === 0) return { kind: 'agrees', wavered: differences(expected, again) }
  }
  const shortest = await shortestThatDiffers(judge, all, { expected, differences: first })
  return { kind: 'differs', differences: first, shortest }
}
