/** A rebuild on the thread beside the page, which somebody may ask for when it is under way already. */
import { run } from '../../cli/run'
import type { LabRecord } from '../../store/lab-record'
import { isWorthTelling, type RebuildProgress, rebuildTimeline } from '../../store/rebuild'
import { machineWithFiles } from '../../store/scene-machine'
import type { Timeline } from '../../store/timeline-slice'
import { breather } from '../breather'

export type StartedRebuild = {
  /** True when it makes what a record asks for. */
  readonly makes: (record: LabRecord) => boolean
  /** The timeline, once it is there. Tells from now on how far it has come, when that is worth it. */
  readonly follow: (tell: (progress: RebuildProgress) => void) => Promise<Timeline>
}

/** Milliseconds until whoever wants to follow is heard. A turn costs about one, and on this thread nothing is drawn meanwhile. */
const hearsWithin = 100

/** What makes the same frames. */
function keyOf({ origin, lines }: LabRecord): string {
  return JSON.stringify([origin, lines])
}

export function startRebuild(record: LabRecord): StartedRebuild {
  let latest: RebuildProgress | undefined
  let tell: ((progress: RebuildProgress) => void) | undefined
  const timeline = rebuildTimeline(record, {
    machineWithFiles,
    breathe: breather(hearsWithin),
    runCommand: run,
    known: [],
    onProgress: (progress) => {
      if (!isWorthTelling(progress)) return
      latest = progress
      tell?.(progress)
    },
  })
  // Where nobody asks for it in the end, nobody hears of its failure.
  timeline.catch(() => undefined)
  return {
    makes: (other) => keyOf(other) === keyOf(record),
    follow: (listener) => {
      tell = listener
      if (latest !== undefined) listener(latest)
      return timeline
    },
  }
}
