/** Plays one sequence on both engines and says how they compare. */
import { type Answer, comparable, type Difference, differences, firstLook } from './compare'
import type { Sequence } from './generate'
import type { Player } from './player'
import { shrink } from './shrink'

export type Verdict =
  | { readonly kind: 'agrees' }
  /** The real engine differs from itself. */
  | { readonly kind: 'unstable'; readonly differences: readonly Difference[] }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[]; readonly shortest: Shortest }

/** The shortest sequence that still differs, as the real engine answered it, and in what it differs. */
type Shortest = { readonly expected: readonly Answer[]; readonly differences: readonly Difference[] }

export type Judge = { readonly real: Player; readonly simulated: Player; readonly shrinks: boolean }

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

/** Plays a sequence with its probes. One that differs is played again on the real engine, which must agree with itself. */
export async function judgeSequence(judge: Judge, { commands, probes }: Sequence): Promise<Verdict> {
  const all = [firstLook, ...commands, ...probes]
  const result = await compareOnce(judge, all)
  if (result.differences.length === 0) return { kind: 'agrees' }
  const again = differences(result.expected, await playOn(judge.real, all))
  if (again.length > 0) return { kind: 'unstable', differences: again }
  return { kind: 'differs', differences: result.differences, shortest: await shortestThatDiffers(judge, all, result) }
}
