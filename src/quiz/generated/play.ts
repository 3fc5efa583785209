/** Plays stories on fresh machines. */

import type { Frame } from '../../cli/frame'
import { run } from '../../cli/run'
import type { Machine } from '../../engine/machine'
import { machineWithFiles } from '../../store/scene-machine'
import type { Story } from './story'

/** What a story led to. */
export type Played = {
  readonly story: Story
  /** The machine that the question is asked about: after the commands, before anything is revealed. */
  readonly machine: Machine
  readonly frames: readonly Frame[]
  /** The frames of the commands that show the answer. */
  readonly revealed: readonly Frame[]
}

export type Play = (story: Story) => Promise<Played>

/**
 * A player that remembers how far it has played: stories that begin alike, as a true one and a believed one do, share
 * that beginning.
 */
export function createPlayer(): Play {
  const known = new Map<string, Frame>()
  const playLine = async (machine: Machine, line: string, past: string): Promise<Frame> => {
    const frame = known.get(past) ?? (await run(machine, line))
    known.set(past, frame)
    return frame
  }
  return async (story) => {
    const fresh = machineWithFiles(story.files)
    const lines = [...story.commands, ...story.reveal]
    const frames: Frame[] = []
    for (const [index, line] of lines.entries()) {
      const past = JSON.stringify([story.files, lines.slice(0, index + 1)])
      frames.push(await playLine(frames.at(-1)?.machine ?? fresh, line, past))
    }
    const asked = story.commands.length
    return {
      story,
      machine: frames[asked - 1]?.machine ?? fresh,
      frames: frames.slice(0, asked),
      revealed: frames.slice(asked),
    }
  }
}
