/** Asks of several things which of some states each is in. */
import type { Ask, JudgedCase } from '../case'
import { type Judge, judgements } from '../judgements'
import { asCode } from '../read'

/** A question in which not all are alike, and somebody who believes something judges otherwise. Verdicts are targets. */
export function askMatch<Target extends string>(targets: readonly Target[], judge: Judge<Target>): Ask<JudgedCase> {
  return async (drawn, play, draws) => {
    const judged = await judgements(drawn, judge, play)
    const verdicts = new Set(judged.map(({ verdict }) => verdict))
    if (verdicts.size < 2 || !judged.some(({ belief }) => belief)) return undefined
    const pairs = draws
      .mix(judged)
      .map(({ text, verdict, ...remark }) => ({ text: asCode(text), target: targets.indexOf(verdict), ...remark }))
    return { type: 'match', targets: [...targets], pairs }
  }
}
