/** Makes a timeline again from its command lines. */
import type { Frame } from '../cli/frame'
import type { Machine } from '../engine/machine'
import type { LabRecord } from './lab-record'
import type { Origin, RunCommand, Timeline } from './timeline-slice'

export type RebuildSurroundings = {
  /** A fresh machine with these files in the host's working directory. */
  machineWithFiles(files: Readonly<Record<string, string>>): Machine
  /** Lets the page draw and answer between commands; called after each one. */
  breathe(): Promise<void>
}

export type RebuildProgress = { readonly done: number; readonly total: number }

type Rebuild = RebuildSurroundings & {
  readonly runCommand: RunCommand
  /** A timeline that is there already: what it has in common with the record is taken from it. */
  readonly known: Timeline | undefined
  /** Called after each command; throws to give up. */
  readonly onProgress: (progress: RebuildProgress) => void
}

const isSameOrigin = (one: Origin, other: Origin) => JSON.stringify(one) === JSON.stringify(other)

/** How many frames at the beginning are of these very lines. */
function commonFrames(frames: readonly Frame[], lines: readonly string[]): readonly Frame[] {
  const end = frames.findIndex(({ line }, index) => line !== lines[index])
  return end < 0 ? frames : frames.slice(0, end)
}

/** The timeline of a record. Throws what `onProgress` throws, and what a command line throws that could not be loaded. */
export async function rebuildTimeline(record: LabRecord, rebuild: Rebuild): Promise<Timeline> {
  const { known, runCommand, onProgress, breathe } = rebuild
  const { origin, lines } = record
  const reused = known !== undefined && isSameOrigin(known.origin, origin) ? known : undefined
  const frames: Frame[] = reused === undefined ? [] : [...commonFrames(reused.frames, lines)]
  const commands = reused === undefined ? origin.commands : []
  const total = commands.length + lines.length - frames.length
  let done = 0
  const runNext = async (machine: Machine, line: string) => {
    const frame = await runCommand(machine, line)
    done += 1
    onProgress({ done, total })
    await breathe()
    return frame
  }

  let start = reused?.start ?? rebuild.machineWithFiles(origin.files)
  for (const command of commands) start = (await runNext(start, command)).machine
  for (const line of lines.slice(frames.length)) frames.push(await runNext(frames.at(-1)?.machine ?? start, line))
  return { origin, start, frames, cursor: Math.min(record.cursor, frames.length), abandoned: record.abandoned }
}
