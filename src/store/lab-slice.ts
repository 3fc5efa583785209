/**
 * The lab: the learner's own timeline. A scene takes the bench for a while; the lab is put away then and comes back as it was.
 * Whatever replaces the lab's line of commands keeps it among the abandoned branches.
 */
import type { StateCreator } from 'zustand/vanilla'
import type { Scene } from '../content/scene'
import { emptyLabRecord, type LabRecord, labRecordOf } from './lab-record'
import { isWorthTelling, type RebuildProgress, type RebuildSurroundings, rebuildTimeline } from './rebuild'
import {
  type Branch,
  branchOf,
  isSameBranch,
  type Origin,
  type RunCommand,
  type Timeline,
  type TimelineSlice,
  withBranch,
} from './timeline-slice'

export type LabSlice = {
  /** True while the lab's timeline is the one on the bench. */
  readonly onLab: boolean
  /** The lab as it was put away. A record alone has to be rebuilt first. */
  readonly parkedLab: Timeline | LabRecord
  /** How far a rebuild is; undefined when none is under way. The total is 0 until the commands before it have ended. */
  readonly rebuilding: RebuildProgress | undefined
  /** Why the lab that was asked for last is not on the bench; undefined when it is. */
  readonly unopened: 'failed' | 'stopped' | undefined
  /** True from starting over until another line of commands is on the bench. */
  readonly startedOver: boolean
  /** False when the device does not keep the lab: it lasts until the page is closed. */
  readonly labKept: boolean
  /** Puts the lab on the bench; a scene that is there is closed. A lab that is being made goes first. */
  enterLab(): Promise<void>
  /** Opens a lab that came as a record: a link, a file. The line of commands that was there stays reachable. */
  openLab(record: LabRecord): Promise<void>
  /** An empty line of commands on a fresh machine of this origin. The line that was there stays reachable. */
  startLab(origin: Origin): Promise<void>
  /** An empty line of commands from where the present one started. */
  startOver(): Promise<void>
  /** Brings back the line that starting over left, at the cursor where it was. */
  undoStartOver(): Promise<void>
  /** Goes over to an abandoned branch, by its place in `abandoned`; the present line takes a place among them. */
  resumeBranch(place: number): Promise<void>
  /** Takes the files of the scene on the bench and the commands that are shown of it into the lab. */
  continueSceneInLab(): Promise<void>
  /** Stops a rebuild. What is on the bench stays. */
  stopRebuild(): void
  /** Asks once more for the lab that did not come onto the bench. */
  retryLab(): Promise<void>
  /** Forgets that a lab did not come onto the bench. */
  dismissUnopened(): void
  /** Takes the lab off the bench, for a scene. */
  parkLab(): void
}

/** The lab shares the bench with scenes. */
type LabState = LabSlice & TimelineSlice & { readonly scene: Scene | undefined; closeScene(): void }

/** Ends a rebuild in whose place another has come. */
class Superseded extends Error {}

/** A lab that is asked for. */
type Wish = {
  /** The record to make, given the lab as it is when its turn comes. */
  readonly record: (now: LabRecord) => LabRecord
  readonly startsOver?: boolean
}

/** The lab as it was left. */
const ownLab: Wish = { record: (now) => now }

/** How many timelines stay at hand as a whole, so that going back to one takes no time. */
const mostKept = 4

const isTimeline = (lab: Timeline | LabRecord): lab is Timeline => 'start' in lab

function timelineOf({ origin, start, frames, cursor, abandoned }: Timeline): Timeline {
  return { origin, start, frames, cursor, abandoned }
}

/** The branches that stay reachable when another line takes the place of this one. */
function branchesAfter({ origin, lines, abandoned }: LabRecord): readonly Branch[] {
  return withBranch(abandoned, { origin, lines })
}

/** The lab after another line of it has taken the place of the present one. */
function goneOverTo({ origin, lines }: Branch, cursor: number, now: LabRecord): LabRecord {
  const others = now.abandoned.filter((branch) => !isSameBranch(branch, { origin, lines }))
  return { origin, lines, cursor, abandoned: branchesAfter({ ...now, abandoned: others }) }
}

/** The lab, wherever it is: on the bench or put away. */
function labRecordNow(state: LabState): LabRecord {
  if (state.onLab) return labRecordOf(state)
  return isTimeline(state.parkedLab) ? labRecordOf(state.parkedLab) : state.parkedLab
}

export function createLabSlice(
  surroundings: RebuildSurroundings,
  runCommand: RunCommand,
  { stored = emptyLabRecord, labKept }: { readonly stored: LabRecord | undefined; readonly labKept: boolean },
): StateCreator<LabState, [], [], LabSlice> {
  return (set, get) => {
    let rebuilds = 0
    let lastWish = ownLab
    let beforeStartOver = emptyLabRecord
    let kept: readonly Timeline[] = []

    /** Makes the timeline on the bench the lab's. */
    const show = (timeline: Timeline, startedOver: boolean) => {
      set({ ...timeline, onLab: true, rebuilding: undefined, startedOver })
    }

    /** What waits for the scene is given up with it. What waits for the lab runs on what is shown next. */
    const leaveScene = () => {
      if (get().scene === undefined) return
      get().closeScene()
      get().reset()
    }

    /** A scene's machine is none that a lab can start from: it has other files, and nobody at its terminal. */
    const labOnBench = (): readonly Timeline[] => (get().onLab ? [timelineOf(get())] : [])

    const makeNow = async (mine: number, wish: Wish) => {
      if (mine !== rebuilds) return
      const onProgress = (rebuilding: RebuildProgress) => {
        if (mine !== rebuilds) throw new Superseded()
        if (isWorthTelling(rebuilding)) set({ rebuilding })
      }
      const { parkedLab } = get()
      const known = [...labOnBench(), ...(isTimeline(parkedLab) ? [parkedLab] : []), ...kept]
      try {
        const record = wish.record(labRecordNow(get()))
        const timeline = await rebuildTimeline(record, { ...surroundings, runCommand, known, onProgress })
        if (mine !== rebuilds) return
        kept = [...labOnBench(), ...kept].slice(0, mostKept)
        leaveScene()
        show(timeline, wish.startsOver ?? false)
      } catch {
        if (mine === rebuilds) set({ rebuilding: undefined, unopened: 'failed' })
      }
    }

    /** Rebuilds what is wished for and shows it; a later wish takes the place of one that is under way. */
    const ask = (wish: Wish): Promise<void> => {
      rebuilds += 1
      const mine = rebuilds
      lastWish = wish
      set({ rebuilding: { done: 0, total: 0 }, unopened: undefined })
      return get().inTurn(() => makeNow(mine, wish))
    }

    const stopRebuild = (unopened: LabSlice['unopened']) => {
      if (get().rebuilding === undefined) return
      rebuilds += 1
      set({ rebuilding: undefined, unopened })
    }

    /** Puts a line of commands in the place of the present one. */
    const open = (record: (now: LabRecord) => LabRecord, startsOver = false) =>
      ask({
        startsOver,
        record: (now) => {
          const opened = record(now)
          const others = branchesAfter(now).filter((branch) => !isSameBranch(branch, opened))
          return { ...opened, abandoned: [...others, ...opened.abandoned] }
        },
      })

    return {
      onLab: false,
      parkedLab: stored,
      rebuilding: undefined,
      unopened: undefined,
      startedOver: false,
      labKept,
      enterLab: async () => {
        const { onLab, parkedLab, rebuilding, unopened } = get()
        if (onLab || rebuilding) return
        if (isTimeline(parkedLab)) {
          leaveScene()
          get().showTimeline(parkedLab)
          show(parkedLab, false)
        } else if (unopened === undefined) await ask(ownLab)
      },
      openLab: (record) => open(() => record),
      startLab: (origin) => open(() => ({ ...emptyLabRecord, origin })),
      startOver: async () => {
        if (labRecordNow(get()).lines.length === 0) return
        const emptied = (now: LabRecord) => {
          beforeStartOver = now
          return { ...emptyLabRecord, origin: now.origin }
        }
        await open(emptied, true)
      },
      undoStartOver: async () => {
        const { lines, origin, cursor } = beforeStartOver
        if (get().startedOver) await ask({ record: (now) => goneOverTo({ origin, lines }, cursor, now) })
      },
      resumeBranch: async (place) => {
        const chosen = labRecordNow(get()).abandoned[place]
        if (chosen !== undefined) await ask({ record: (now) => goneOverTo(chosen, chosen.lines.length, now) })
      },
      continueSceneInLab: async () => {
        const { scene, origin, frames, cursor } = get()
        const shown = branchOf({ origin, frames: frames.slice(0, cursor) })
        if (scene !== undefined) await open(() => ({ ...shown, cursor, abandoned: [] }))
      },
      stopRebuild: () => stopRebuild('stopped'),
      retryLab: () => ask(lastWish),
      dismissUnopened: () => set({ unopened: undefined }),
      parkLab: () => {
        stopRebuild(lastWish === ownLab ? undefined : 'stopped')
        if (get().onLab) set({ onLab: false, parkedLab: timelineOf(get()) })
      },
    }
  }
}
