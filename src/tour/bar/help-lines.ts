/** How much of a task's solution is shown: the more a learner has done, the less. */
import type { Chapter } from '../../content/scenes/schema'
import { gap } from '../../content/text/tour'

/** What of a goal the help is made of. */
type Solved = {
  readonly solution: { readonly commands: readonly string[] }
  /** Commands and flags that are new with the goal: `docker run --name`. */
  readonly teaches: readonly string[]
}

/** The word of the line that the goal is about, or its last one. */
function wordToFind(line: string, teaches: readonly string[]): string | undefined {
  const [firstLine = ''] = line.split('\n')
  const words = firstLine.split(' ').filter((word) => word !== '')
  const taught = teaches.map((each) => each.split(' ').at(-1)).toReversed()
  return taught.find((word) => word !== undefined && words.slice(1).includes(word)) ?? words.at(-1)
}

function withGap(line: string, teaches: readonly string[]): string {
  const word = wordToFind(line, teaches)
  if (word === undefined) return line
  const place = line.indexOf(` ${word}`)
  return place < 0 ? gap : `${line.slice(0, place + 1)}${gap}${line.slice(place + 1 + word.length)}`
}

/** The lines that are shown beforehand: all but the last, or each with a gap; none where there are only hints. */
export function helpLines(help: Chapter['task']['help'], { solution, teaches }: Solved): readonly string[] {
  if (help === 'worked') return solution.commands.slice(0, -1)
  return help === 'gaps' ? solution.commands.map((line) => withGap(line, teaches)) : []
}
