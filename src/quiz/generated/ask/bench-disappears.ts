/** Asks what of the host disappears with a command; answered on the bench, where the engine has the key. */
import type { MisconceptionId } from '../../../content/misconceptions/ids'
import type { Ask, Case } from '../case'
import { retold } from '../story'

export type DisappearsCase = Case & {
  readonly command: string
  /** What it points to when volumes are picked although all of them stay. */
  readonly volumeBelief: MisconceptionId
}

export const askBenchDisappears: Ask<DisappearsCase> = async (drawn, play) => {
  const { command, volumeBelief } = drawn
  const { machine, revealed } = await play(retold(drawn, { reveal: [command] }))
  const left = revealed.at(-1)?.machine.volumes
  const staysWhole = machine.volumes.size > 0 && left?.size === machine.volumes.size
  return { type: 'bench', asks: 'disappears', command, ...(staysWhole && { beliefs: { volume: volumeBelief } }) }
}
