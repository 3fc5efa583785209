/**
 * The timeline: the frames so far, with a cursor. The machine on the bench is the one at the cursor. Nothing that was run is lost:
 * a command that is run in the past starts a branch, and the future that it leaves stays among the abandoned ones.
 */
import type { StateCreator } from 'zustand/vanilla'
import type { Frame } from '../cli/frame'
import type { Machine } from '../engine/machine'

/** What a timeline's first machine was made of: it and the command lines say everything, to the last id. */
export type Origin = {
  /** Files in the host's working directory: name to text. */
  readonly files: Readonly<Record<string, string>>
  /** Command lines that were run before the first frame. */
  readonly commands: readonly string[]
  /** The goal that set this up, by its id. */
  readonly goal?: string | undefined
}

export const emptyOrigin: Origin = { files: {}, commands: [] }

/** Command lines from an origin: enough to make their frames again. */
export type Branch = { readonly origin: Origin; readonly lines: readonly string[] }

/** A timeline as a value: what can be put on the bench, and away from it. */
export type Timeline = {
  readonly origin: Origin
  /** The machine before the first frame. */
  readonly start: Machine
  readonly frames: readonly Frame[]
  /** How many frames have happened for what is on show: 0 is the start, `frames.length` the newest. */
  readonly cursor: number
  /** Futures that were left, the oldest first. */
  readonly abandoned: readonly Branch[]
}

export type TimelineSlice = Timeline & {
  /** True while a command runs. */
  readonly busy: boolean
  /**
   * Runs a command line on the machine at the cursor. Where frames come after the cursor, they stay reachable as an abandoned branch;
   * the very line that comes next is only gone to again. Commands are queued: a second call waits for the first.
   * Rejects with `TimelineReplaced` when another timeline was put on the bench before the command's turn came.
   */
  run(line: string): Promise<Frame>
  /**
   * Does work between commands: after those that were asked for before it. Commands that are asked for meanwhile wait, and run on what
   * the work has put on the bench.
   */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>
  undo(): void
  redo(): void
  /** Moves the cursor; out of range goes to the nearest end. */
  seek(cursor: number): void
  /** Back to an empty timeline on the machine that it started from. */
  reset(): void
  /** Puts another timeline in the place of this one. Commands that are under way or waiting do not write into it. */
  showTimeline(timeline: Timeline): void
}

/** Ends a command that waited for a timeline that is not on the bench any more: on another machine it would mean something else. */
export class TimelineReplaced extends Error {}

/** Loads the command line when the first command is run: the first view of the page does without it. */
export type RunCommand = (machine: Machine, line: string) => Promise<Frame>

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.trunc(value)))

/** An empty timeline on a machine. */
export function emptyTimeline(start: Machine, origin: Origin = emptyOrigin): Timeline {
  return { origin, start, frames: [], cursor: 0, abandoned: [] }
}

/** The whole line of frames as a branch. */
export function branchOf({ origin, frames }: Pick<Timeline, 'origin' | 'frames'>): Branch {
  return { origin, lines: frames.map(({ line }) => line) }
}

/** True when both make the same first machine for the same goal. */
export function isSameOrigin(one: Origin, other: Origin): boolean {
  const essence = ({ files, commands, goal }: Origin) => JSON.stringify([files, commands, goal])
  return essence(one) === essence(other)
}

/** True when both are made of the same commands from the same origin: they then lead to the same machine. */
export function isSameBranch(one: Branch, other: Branch): boolean {
  return JSON.stringify(one.lines) === JSON.stringify(other.lines) && isSameOrigin(one.origin, other.origin)
}

/** Branches with one more, the newest last. The same line of commands is kept once, and an empty one is not worth a place. */
export function withBranch(branches: readonly Branch[], branch: Branch): readonly Branch[] {
  if (branch.lines.length === 0) return branches
  return [...branches.filter((known) => !isSameBranch(known, branch)), branch]
}

/** The timeline with a frame after the cursor. */
function withFrame(
  timeline: Timeline,
  cursor: number,
  frame: Frame,
): Pick<Timeline, 'frames' | 'cursor' | 'abandoned'> {
  const leavesFuture = cursor < timeline.frames.length
  return {
    frames: [...timeline.frames.slice(0, cursor), frame],
    cursor: cursor + 1,
    abandoned: leavesFuture ? withBranch(timeline.abandoned, branchOf(timeline)) : timeline.abandoned,
  }
}

export function createTimelineSlice(start: Machine, runCommand: RunCommand): StateCreator<TimelineSlice> {
  return (set, get) => {
    let queue: Promise<unknown> = Promise.resolve()
    /** Counts timelines, so that a command that was under way when another was put in place does not write into that one. */
    let generation = 0

    const runNow = async (line: string, startedIn: number): Promise<Frame> => {
      if (startedIn !== generation) throw new TimelineReplaced()
      const { cursor, frames } = get()
      const next = frames[cursor]
      if (next?.line === line) {
        set({ cursor: cursor + 1 })
        return next
      }
      const machine = currentMachine(get())
      set({ busy: true })
      try {
        const frame = await runCommand(machine, line)
        if (startedIn === generation) set((state) => withFrame(state, cursor, frame))
        return frame
      } finally {
        if (startedIn === generation) set({ busy: false })
      }
    }

    return {
      ...emptyTimeline(start),
      busy: false,
      run: (line) => {
        const askedIn = generation
        return get().inTurn(() => runNow(line, askedIn))
      },
      inTurn: (work) => {
        const result = queue.then(work)
        queue = result.catch(() => undefined)
        return result
      },
      undo: () => set((state) => ({ cursor: clamp(state.cursor - 1, state.frames.length) })),
      redo: () => set((state) => ({ cursor: clamp(state.cursor + 1, state.frames.length) })),
      seek: (cursor) => set((state) => ({ cursor: clamp(cursor, state.frames.length) })),
      reset: () => get().showTimeline(emptyTimeline(get().start, get().origin)),
      showTimeline: (timeline) => {
        generation += 1
        set({ ...timeline, busy: false })
      },
    }
  }
}

/** The frame that led to what is on show; undefined at the start. */
export function currentFrame(state: Pick<Timeline, 'frames' | 'cursor'>): Frame | undefined {
  return state.frames[state.cursor - 1]
}

/** The machine before that frame; the start where there is none. */
export function machineBefore({ start, frames, cursor }: Pick<Timeline, 'start' | 'frames' | 'cursor'>): Machine {
  return frames[cursor - 2]?.machine ?? start
}

/** The machine on show. */
export function currentMachine(state: Pick<Timeline, 'start' | 'frames' | 'cursor'>): Machine {
  return currentFrame(state)?.machine ?? state.start
}
