/** The timeline: the frames so far, with a cursor. The machine on the bench is the one at the cursor. */
import type { StateCreator } from 'zustand/vanilla'
import type { Frame } from '../cli/frame'
import type { Machine } from '../engine/machine'

export type TimelineSlice = {
  /** The machine before the first frame. */
  readonly start: Machine
  readonly frames: readonly Frame[]
  /** How many frames have happened for what is on show: 0 is the start, `frames.length` the newest. */
  readonly cursor: number
  /** True while a command runs. */
  readonly busy: boolean
  /**
   * Runs a command line on the machine at the cursor. Frames after the cursor are replaced.
   * Commands are queued: a second call waits for the first.
   */
  run(line: string): Promise<Frame>
  undo(): void
  redo(): void
  /** Moves the cursor; out of range goes to the nearest end. */
  seek(cursor: number): void
  /** Back to an empty timeline, on this machine or on the one the timeline started from. */
  reset(start?: Machine): void
}

/** Loads the command line when the first command is run: the first view of the page does without it. */
export type RunCommand = (machine: Machine, line: string) => Promise<Frame>

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.trunc(value)))

export function createTimelineSlice(start: Machine, runCommand: RunCommand): StateCreator<TimelineSlice> {
  return (set, get) => {
    let queue: Promise<unknown> = Promise.resolve()
    /** Counts resets, so that a command that was under way when the timeline was reset does not write into the new one. */
    let generation = 0

    const runNow = async (line: string): Promise<Frame> => {
      const startedIn = generation
      const { cursor } = get()
      const machine = currentMachine(get())
      set({ busy: true })
      try {
        const frame = await runCommand(machine, line)
        if (startedIn === generation) {
          set((state) => ({ frames: [...state.frames.slice(0, cursor), frame], cursor: cursor + 1 }))
        }
        return frame
      } finally {
        if (startedIn === generation) set({ busy: false })
      }
    }

    return {
      start,
      frames: [],
      cursor: 0,
      busy: false,
      run: (line) => {
        const result = queue.then(() => runNow(line))
        queue = result.catch(() => undefined)
        return result
      },
      undo: () => set((state) => ({ cursor: clamp(state.cursor - 1, state.frames.length) })),
      redo: () => set((state) => ({ cursor: clamp(state.cursor + 1, state.frames.length) })),
      seek: (cursor) => set((state) => ({ cursor: clamp(cursor, state.frames.length) })),
      reset: (machine) => {
        generation += 1
        set((state) => ({ start: machine ?? state.start, frames: [], cursor: 0, busy: false }))
      },
    }
  }
}

/** The frame that led to what is on show; undefined at the start. */
export function currentFrame(state: TimelineSlice): Frame | undefined {
  return state.frames[state.cursor - 1]
}

/** The machine on show. */
export function currentMachine(state: TimelineSlice): Machine {
  return currentFrame(state)?.machine ?? state.start
}
