/** How the things of a case are judged: as the truth is, and by those who believe something. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { JudgedCase } from './case'
import type { Play, Played } from './play'
import { retold } from './story'

/** Reads off what was played how it stands with one thing. */
export type Judge<Verdict> = (played: Played, item: string) => Verdict

type Judgement<Verdict> = {
  readonly text: string
  readonly feedback: string
  readonly verdict: Verdict
  /** The belief of the first who judges otherwise. */
  readonly belief?: MisconceptionId
}

/** Every thing with its true verdict, and the belief that judges it otherwise, where there is one. */
export async function judgements<Verdict>(
  drawn: JudgedCase,
  judge: Judge<Verdict>,
  play: Play,
): Promise<readonly Judgement<Verdict>[]> {
  const truth = await play(retold(drawn))
  const believed = await Promise.all(
    drawn.believers.map(async ({ belief, world }) => ({ belief, played: await play(retold(drawn, world)) })),
  )
  return drawn.items.map(({ text, feedback }) => {
    const verdict = judge(truth, text)
    const belief = believed.find(({ played }) => judge(played, text) !== verdict)?.belief
    return { text, feedback, verdict, ...(belief && { belief }) }
  })
}
