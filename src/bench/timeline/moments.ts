/** The moments of a timeline in words: what its marks are called, and where other lines of commands left it. */
import type { Frame } from '../../cli/frame'
import { commandName } from '../../cli/shown-input'
import { benchText } from '../../content/text/bench'
import { type Branch, isSameOrigin, type Timeline } from '../../store/timeline-slice'

const text = benchText.timeline

export const isRefused = (frame: Frame | undefined): boolean => frame !== undefined && frame.transcript.exitCode !== 0

/** The accessible name of the mark for a moment; without a frame it is the start. */
export function momentName(position: number, frame: Frame | undefined, isFork: boolean): string {
  const name =
    frame === undefined
      ? text.startMark
      : text.frame(position, commandName(frame.line), text.outcome(frame.transcript.exitCode))
  return isFork ? `${name}. ${text.forkHere}` : name
}

/** Where a branch leaves the present line, and what it is called. */
export type Departure = {
  /** Its place among the abandoned branches. */
  readonly place: number
  /** How many commands both share; undefined when they start from different machines. */
  readonly after: number | undefined
  readonly name: string
}

/** The abandoned branches, the newest first. */
export function departures({ origin, frames, abandoned }: Pick<Timeline, 'origin' | 'frames' | 'abandoned'>) {
  return abandoned
    .map((branch, place): Departure => {
      const after = isSameOrigin(branch.origin, origin) ? sharedCommands(frames, branch) : undefined
      return { place, after, name: departureName(branch, after) }
    })
    .reverse()
}

function sharedCommands(frames: readonly Frame[], { lines }: Branch): number {
  const differs = lines.findIndex((line, index) => line !== frames[index]?.line)
  return differs < 0 ? lines.length : differs
}

function departureName({ origin, lines }: Branch, after: number | undefined): string {
  const differing = lines[after ?? 0]
  const command = differing === undefined ? text.branchGoesNoFurther : commandName(differing)
  return text.branch(after, origin.goal, command, lines.length)
}
