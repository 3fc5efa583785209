/** Asks for a command, to be typed. */
import type { MisconceptionId } from '../../../content/misconceptions/ids'
import type { Ask, Case } from '../case'
import { lastPrinted } from '../read'
import { retold } from '../story'

/** A case in which a command is missing. */
export type CommandCase = Case & {
  readonly solution: string
  /** What is looked at afterwards: it prints the same after every right command, and something else after a wrong one. */
  readonly leaves: string
  readonly right: string
  readonly mistakes: readonly {
    readonly command: string
    readonly feedback: string
    readonly belief?: MisconceptionId
  }[]
}

/** A question for a command; foreseen are those mistakes that do leave something else. */
export const askCommand: Ask<CommandCase> = async (drawn, play) => {
  const { solution, leaves, right, commands } = drawn
  const leftBy = async (command: string) =>
    lastPrinted(await play(retold(drawn, { commands: [...commands, command], reveal: [leaves] })))
  const wanted = await leftBy(solution)
  const left = await Promise.all(
    drawn.mistakes.map(async (mistake) => ({ mistake, left: await leftBy(mistake.command) })),
  )
  const mistakes = left.flatMap((entry) => (entry.left === wanted ? [] : [entry.mistake]))
  if (!mistakes.some(({ belief }) => belief)) return undefined
  return { type: 'command', solution, leaves, feedback: right, mistakes }
}
