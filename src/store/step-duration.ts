/** How long a step of a scene stays before the next one. */
import type { Scene } from '../content/scene'
import type { Pace } from './player-slice'

/** Milliseconds to see what a command did. */
const timeToSee = 1400
/** Milliseconds to read a character of the words: some 25 characters a second, which a reader of plain words manages. */
const timeToRead = 40

/** Milliseconds at a pace: time to see what the command did, and to read the step's words. */
export function stepDuration(pace: Pace, step: Scene['steps'][number] | undefined): number {
  return (timeToSee + (step?.words?.length ?? 0) * timeToRead) / pace
}
