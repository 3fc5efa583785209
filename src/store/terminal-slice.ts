/** The terminal: what is being typed, what was typed before, and a list of pasted commands. All of it is kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { Machine } from '../engine/machine'
import type { LabSlice } from './lab-slice'
import { load, type SafeStorage, type StoredValue, save } from './persistence'
import type { RebuildSurroundings } from './rebuild'
import type { TimelineSlice } from './timeline-slice'

const linesSchema = v.pipe(v.array(v.string()), v.readonly())

const queueSchema = v.object({
  lines: linesSchema,
  /** How many of them have run. */
  done: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Stopped: by hand, by a failure, or because the page was left. */
  state: v.picklist(['waiting', 'running', 'stopped']),
})
/** Commands that run one after another, once the learner says so. */
export type LineQueue = Readonly<v.InferOutput<typeof queueSchema>>

const typedSchema = v.object({ draft: v.string(), queue: v.optional(queueSchema) })

const storedTyped: StoredValue<typeof typedSchema> = {
  key: 'layerlab:terminal',
  version: 1,
  schema: typedSchema,
  migrations: {},
}

const historySchema = v.object({ history: linesSchema, stopAtFailure: v.boolean() })

const storedHistory: StoredValue<typeof historySchema> = {
  key: 'layerlab:terminal-history',
  version: 1,
  schema: historySchema,
  migrations: {},
}

/** So many lines are remembered. */
const historyLength = 500
/** A longer line is not: it would fill the storage. */
const longestRemembered = 10_000

type Kept = v.InferOutput<typeof typedSchema> & v.InferOutput<typeof historySchema>

const nothingTyped: Kept = { draft: '', queue: undefined, history: [], stopAtFailure: true }

export type TerminalSlice = {
  /** What stands behind the prompt. */
  readonly draft: string
  /** Lines that were typed, the oldest first; never the same one twice in a row. */
  readonly history: readonly string[]
  /** Whether a list of commands ends at the first one that fails. */
  readonly stopAtFailure: boolean
  readonly queue: LineQueue | undefined
  /** How many frames at the beginning the learner has cleared from view. */
  readonly clearedFrames: number
  setDraft(draft: string): void
  /** Remembers a line among those that were typed. */
  noteLine(line: string): void
  setStopAtFailure(stop: boolean): void
  /** Shows commands as a list that waits to be run. */
  offerLines(lines: readonly string[]): void
  /** Runs what is left of the list. */
  runQueue(): Promise<void>
  /** Ends the list after the command that is under way; the rest stays. */
  stopQueue(): void
  dropQueue(): void
  /** Takes what is in view out of it. The timeline stays as it is. */
  clearView(): void
  showCleared(): void
}

/** What was kept, as it was left: a list that was running when the page closed has stopped. */
export function loadTyping(storage: SafeStorage): Kept {
  const { draft = '', queue } = load(storage, storedTyped) ?? {}
  const stopped = queue?.state === 'running' ? { ...queue, state: 'stopped' as const } : queue
  return { ...nothingTyped, ...load(storage, storedHistory), draft, queue: stopped }
}

/** Keeps what has changed. */
export function saveTyping(storage: SafeStorage, state: TerminalSlice, previous: TerminalSlice): void {
  const { draft, queue, history, stopAtFailure } = state
  if (draft !== previous.draft || queue !== previous.queue) save(storage, storedTyped, { draft, queue })
  if (history !== previous.history || stopAtFailure !== previous.stopAtFailure) {
    save(storage, storedHistory, { history, stopAtFailure })
  }
}

export function createTerminalSlice(
  { breathe }: Pick<RebuildSurroundings, 'breathe'>,
  initial: Kept = nothingTyped,
): StateCreator<TerminalSlice & TimelineSlice & LabSlice, [], [], TerminalSlice> {
  return (set, get) => {
    /** Runs the next line on the machine that the list was begun on; false when there is nothing more to do. */
    const runNext = async (lines: LineQueue['lines'], start: Machine): Promise<boolean> => {
      const { queue } = get()
      const line = queue?.lines[queue.done]
      if (queue?.lines !== lines || queue.state !== 'running' || line === undefined) return false
      if (!get().onLab || get().rebuilding || get().start !== start) {
        get().stopQueue()
        return false
      }
      const { transcript } = await get().run(line)
      get().noteLine(line)
      const now = get().queue
      if (now?.lines !== lines) return false
      const done = now.done + 1
      if (done === lines.length) {
        set({ queue: undefined })
        return false
      }
      const fails = transcript.exitCode !== 0 && get().stopAtFailure
      set({ queue: { ...now, done, state: fails ? 'stopped' : now.state } })
      await breathe()
      return !fails
    }

    return {
      ...initial,
      queue: initial.queue,
      clearedFrames: 0,
      setDraft: (draft) => set({ draft }),
      noteLine: (line) =>
        set(({ history }) => {
          const remembered = line.trim() !== '' && line.length <= longestRemembered && history.at(-1) !== line
          return remembered ? { history: [...history, line].slice(-historyLength) } : {}
        }),
      setStopAtFailure: (stopAtFailure) => set({ stopAtFailure }),
      offerLines: (lines) => set({ queue: { lines: [...lines], done: 0, state: 'waiting' } }),
      runQueue: async () => {
        const { queue, start } = get()
        if (queue === undefined || queue.state === 'running') return
        set({ queue: { ...queue, state: 'running' } })
        try {
          while (await runNext(queue.lines, start));
        } catch {
          get().stopQueue()
        }
      },
      stopQueue: () => set(({ queue }) => (queue === undefined ? {} : { queue: { ...queue, state: 'stopped' } })),
      dropQueue: () => set({ queue: undefined }),
      clearView: () => set(({ cursor }) => ({ clearedFrames: cursor })),
      showCleared: () => set({ clearedFrames: 0 }),
    }
  }
}
