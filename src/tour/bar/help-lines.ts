/** How much of a task's solution is shown: the more a learner has done, the less. */
import type { Chapter } from '../../content/scenes/schema'
import { gap } from '../../content/text/tour'

/** What of a goal the help is made of. */
type Solved = {
  readonly solution: { readonly commands: readonly string[] }
  /** Commands and flags that are new with the goal: `docker run --name`. */
  readonly teaches: readonly string[]
}

/** The line without what the goal is about, or else without what `docker` is told to do. */
function withGap(line: string, teaches: readonly string[]): string {
  const [program, ...words] = line.split(/[ \n]/)
  const taught = teaches
    .map((each) => each.split(' ').at(-1))
    .findLast((word) => word !== undefined && words.includes(word))
  const missing = taught ?? (program === 'docker' ? words[0] : undefined)
  return missing === undefined ? line : line.replace(` ${missing}`, ` ${gap}`)
}

/** The lines that are shown beforehand: all but the last, or each with a gap; none where there are only hints. */
export function helpLines(help: Chapter['task']['help'], { solution, teaches }: Solved): readonly string[] {
  if (help === 'worked') return solution.commands.slice(0, -1)
  return help === 'gaps' ? solution.commands.map((line) => withGap(line, teaches)) : []
}
