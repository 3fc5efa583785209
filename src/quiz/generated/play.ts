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
  /** The frames of the commands that show the answer. */
  readonly revealed: readonly Frame[]
}

export type Play = (story: Story) => Promise<Played>

/** What `make` gives, made once for each key. */
function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/**
 * A player that remembers how far it has played: stories that begin alike, as a true one and a believed one do, share
 * that beginning.
 */
export function createPlayer(): Play {
  const starts = new Map<string, Machine>()
  const played = new Map<string, Promise<Frame>>()
  return async (story) => {
    const { files, commands, reveal } = story
    const fresh = remembered(starts, JSON.stringify(files), () => machineWithFiles(files))
    const playAll = async (lines: readonly string[], before: Machine, past: readonly string[]) => {
      const frames: Frame[] = []
      for (const [index, line] of lines.entries()) {
        const machine = frames.at(-1)?.machine ?? before
        const key = JSON.stringify([files, past, lines.slice(0, index + 1)])
        frames.push(await remembered(played, key, () => run(machine, line)))
      }
      return frames
    }
    const machine = (await playAll(commands, fresh, [])).at(-1)?.machine ?? fresh
    return { story, machine, revealed: await playAll(reveal, machine, commands) }
  }
}
