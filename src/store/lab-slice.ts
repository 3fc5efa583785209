/**
 * The lab: the learner's own timeline. A scene takes the bench for a while; the lab is put away then and comes back as it was.
 * Whatever replaces the lab's line of commands keeps it among the abandoned branches.
 */
import type { StateCreator } from 'zustand/vanilla'
import { emptyLabRecord, type LabRecord, labRecordOf } from './lab-record'
import { type RebuildProgress, type RebuildSurroundings, rebuildTimeline } from './rebuild'
import type { Branch, Origin, RunCommand, Timeline, TimelineSlice } from './timeline-slice'

export type LabSlice = {
  /** True while the lab's timeline is the one on the bench. */
  readonly onLab: boolean
  /** The lab as it was put away. A record alone has to be rebuilt first. */
  readonly parkedLab: Timeline | LabRecord
  /** How far a rebuild is; undefined when none is under way. */
  readonly rebuilding: RebuildProgress | undefined
  /** True when the last lab could not be made again; the next attempt clears it. */
  readonly rebuildFailed: boolean
  /** Puts the lab on the bench; a scene that is there is closed. */
  enterLab(): Promise<void>
  /** Opens a lab that came as a record: a link, a file. The line of commands that was there stays reachable. */
  openLab(record: LabRecord): Promise<void>
  /** An empty line of commands on a fresh machine of this origin. The line that was there stays reachable. */
  startLab(origin: Origin): Promise<void>
  /** Goes over to an abandoned branch, by its place in `abandoned`; the present line takes a place among them. */
  resumeBranch(place: number): Promise<void>
  /** Takes the lab off the bench, for a scene. */
  parkLab(): void
}

/** The lab shares the bench with scenes. */
type LabState = LabSlice & TimelineSlice & { closeScene(): void }

/** Ends a rebuild in whose place another has come. */
class Superseded extends Error {}

const isTimeline = (lab: Timeline | LabRecord): lab is Timeline => 'start' in lab

function timelineOf({ origin, start, frames, cursor, abandoned }: Timeline): Timeline {
  return { origin, start, frames, cursor, abandoned }
}

/** The branches that stay reachable when another line takes the place of this one. An empty line is not worth a place. */
function branchesAfter({ origin, lines, abandoned }: LabRecord): readonly Branch[] {
  return lines.length === 0 ? abandoned : [...abandoned, { origin, lines }]
}

/** The lab, wherever it is: on the bench or put away. */
function labRecordNow(state: LabState): LabRecord {
  if (state.onLab) return labRecordOf(state)
  return isTimeline(state.parkedLab) ? labRecordOf(state.parkedLab) : state.parkedLab
}

export function createLabSlice(
  surroundings: RebuildSurroundings,
  runCommand: RunCommand,
  stored: LabRecord = emptyLabRecord,
): StateCreator<LabState, [], [], LabSlice> {
  return (set, get) => {
    let rebuilds = 0

    /** Puts a timeline on the bench as the lab's. */
    const show = (timeline: Timeline) => {
      get().closeScene()
      get().showTimeline(timeline)
      set({ onLab: true, rebuilding: undefined })
    }

    /** Rebuilds a record and shows it; a later call takes the place of one that is under way. */
    const rebuild = async (record: LabRecord) => {
      rebuilds += 1
      const mine = rebuilds
      const onProgress = (rebuilding: RebuildProgress) => {
        if (mine !== rebuilds) throw new Superseded()
        set({ rebuilding })
      }
      const known = get().onLab ? timelineOf(get()) : undefined
      set({ rebuildFailed: false })
      try {
        const timeline = await rebuildTimeline(record, { ...surroundings, runCommand, known, onProgress })
        if (mine === rebuilds) show(timeline)
      } catch (error) {
        if (!(error instanceof Superseded)) set({ rebuilding: undefined, rebuildFailed: true })
      }
    }

    const openLab = (record: LabRecord) =>
      rebuild({ ...record, abandoned: [...branchesAfter(labRecordNow(get())), ...record.abandoned] })

    return {
      onLab: false,
      parkedLab: stored,
      rebuilding: undefined,
      rebuildFailed: false,
      enterLab: async () => {
        const { onLab, parkedLab } = get()
        if (onLab) return
        if (isTimeline(parkedLab)) show(parkedLab)
        else await rebuild(parkedLab)
      },
      openLab,
      startLab: (origin) => openLab({ ...emptyLabRecord, origin }),
      resumeBranch: async (place) => {
        const now = labRecordNow(get())
        const chosen = now.abandoned[place]
        if (chosen === undefined) return
        const others = branchesAfter({ ...now, abandoned: now.abandoned.filter((branch) => branch !== chosen) })
        await rebuild({ ...chosen, cursor: chosen.lines.length, abandoned: others })
      },
      parkLab: () => {
        if (get().onLab) set({ onLab: false, parkedLab: timelineOf(get()) })
      },
    }
  }
}
