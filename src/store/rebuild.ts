/** Makes a timeline again from its command lines. */
import type { Frame } from '../cli/frame'
import { atTerminal, type Machine } from '../engine/machine'
import type { LabRecord } from './lab-record'
import { isSameOrigin, type RunCommand, type Timeline } from './timeline-slice'

/**
 * Makes a timeline from nothing on a thread beside the page.
 * @param onProgress called now and then; throws to give up
 * @returns undefined where there is no such thread: the timeline is then made here
 */
export type RebuildAside = (
  record: LabRecord,
  onProgress: (progress: RebuildProgress) => void,
) => Promise<Timeline | undefined>

export type RebuildSurroundings = {
  /** Makes long timelines beside the page. */
  readonly rebuildAside?: RebuildAside
  /** A fresh machine with these files in the host's working directory. */
  machineWithFiles(files: Readonly<Record<string, string>>): Machine
  /** Lets the page draw and answer between commands; called after each one. */
  breathe(): Promise<void>
}

export type RebuildProgress = { readonly done: number; readonly total: number }

/** Progress is told in this many steps: each makes the page draw. */
const progressSteps = 12
/** A thread has to load the engine once more: fewer commands than this are run here in less time. */
const worthAThread = 50

/** True when progress has come so far since the command before that it is worth telling. */
export function isWorthTelling({ done, total }: RebuildProgress): boolean {
  const stepAt = (commands: number) => Math.floor((commands * progressSteps) / total)
  return done === total || stepAt(done) > stepAt(done - 1)
}

/** True when making the timeline of a record takes so long that a thread is worth it. */
function isLongRebuild({ origin, lines }: LabRecord): boolean {
  return origin.commands.length + lines.length >= worthAThread
}

type Rebuild = RebuildSurroundings & {
  readonly runCommand: RunCommand
  /** Timelines that are there already: what one has in common with the record is taken from it. */
  readonly known: readonly Timeline[]
  /** Called after each command; throws to give up. */
  readonly onProgress: (progress: RebuildProgress) => void
}

/** How many frames at the beginning are of these very lines. */
function commonFrames(frames: readonly Frame[], lines: readonly string[]): readonly Frame[] {
  const end = frames.findIndex(({ line }, index) => line !== lines[index])
  return end < 0 ? frames : frames.slice(0, end)
}

type Beginning = Pick<Timeline, 'start' | 'frames'>

/** The longest beginning of the record's line of commands that is there already; undefined when not even its start is. */
function knownBeginning({ origin, lines }: LabRecord, known: readonly Timeline[]): Beginning | undefined {
  return known
    .filter((timeline) => isSameOrigin(timeline.origin, origin))
    .map(({ start, frames }) => ({ start, frames: commonFrames(frames, lines) }))
    .reduce<Beginning | undefined>(
      (best, next) => (best === undefined || next.frames.length > best.frames.length ? next : best),
      undefined,
    )
}

/** The timeline of a record. Throws what `onProgress` throws, and what a command line throws that could not be loaded. */
export async function rebuildTimeline(record: LabRecord, rebuild: Rebuild): Promise<Timeline> {
  const { known, runCommand, onProgress, breathe } = rebuild
  const { origin, lines } = record
  const beginning = knownBeginning(record, known)
  const frames: Frame[] = [...(beginning?.frames ?? [])]
  const commands = beginning === undefined ? origin.commands : []
  const total = commands.length + lines.length - frames.length
  // What is made beside the page shares nothing with what is here, so it is made as a whole.
  if (frames.length === 0 && isLongRebuild(record)) {
    const made = await rebuild.rebuildAside?.(record, onProgress)
    if (made !== undefined) return { ...made, ...placeOf(record, made.frames) }
  }
  let done = 0
  const runNext = async (machine: Machine, line: string) => {
    const frame = await runCommand(machine, line)
    done += 1
    onProgress({ done, total })
    await breathe()
    return frame
  }

  // An origin's commands are a script; what comes after them is typed.
  let scripted = beginning?.start ?? rebuild.machineWithFiles(origin.files)
  for (const command of commands) scripted = (await runNext(scripted, command)).machine
  const start = beginning?.start ?? atTerminal(scripted)
  for (const line of lines.slice(frames.length)) frames.push(await runNext(frames.at(-1)?.machine ?? start, line))
  return { origin, start, frames, ...placeOf(record, frames) }
}

/** What a record says besides its frames. */
function placeOf({ cursor, abandoned }: LabRecord, frames: readonly Frame[]): Pick<Timeline, 'cursor' | 'abandoned'> {
  return { cursor: Math.min(cursor, frames.length), abandoned }
}
