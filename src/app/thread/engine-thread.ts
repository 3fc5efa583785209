/**
 * The thread that works beside the page: what would hold the page for long is done here, by the same functions. What it is given and
 * what it answers is copied (structured clone), which machines can be, because they are plain values.
 */
import { expose } from 'comlink'
import { loadCommandLine, run } from '../../cli/run'
import { type PlanRequest, planBuild } from '../../lab/dockerfile/build/plan-build'
import type { LabRecord } from '../../store/lab-record'
import { isWorthTelling, type RebuildProgress, rebuildTimeline } from '../../store/rebuild'
import { machineWithFiles } from '../../store/scene-machine'

const neverWaits = async () => undefined

const engineThread = {
  /** Settles when the thread can be asked. */
  ready: () => undefined,
  /** Makes the timeline of a record. Tells how far it has come when that is worth it. */
  rebuild: (record: LabRecord, tell: (progress: RebuildProgress) => void) =>
    rebuildTimeline(record, {
      machineWithFiles,
      breathe: neverWaits,
      runCommand: run,
      known: [],
      onProgress: (progress) => {
        if (isWorthTelling(progress)) tell(progress)
      },
    }),
  /** What a build would do. */
  plan: (request: PlanRequest) => planBuild(request, run, async () => true),
}

export type EngineThread = typeof engineThread

// Whoever starts the thread is about to run something; what does not come is asked for again then.
loadCommandLine().catch(() => undefined)

expose(engineThread)
