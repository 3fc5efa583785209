/**
 * The thread that works beside the page: what would hold the page for long is done here, by the same functions. What it is given and
 * what it answers is copied (structured clone), which machines can be, because they are plain values. A thread that was made with a
 * lab's link in its address rebuilds that lab before anybody asks.
 */
import { expose } from 'comlink'
import { loadCommandLine, run } from '../../cli/run'
import { type PlanRequest, planBuild } from '../../lab/dockerfile/build/plan-build'
import { labOfHash } from '../../store/lab-link'
import type { LabRecord } from '../../store/lab-record'
import type { RebuildProgress } from '../../store/rebuild'
import { startRebuild } from './started-rebuild'

const linked = labOfHash(globalThis.location.hash)
const begun = linked && startRebuild(linked)

const engineThread = {
  /** Settles when the thread can be asked. */
  ready: () => undefined,
  /** Makes the timeline of a record. Tells how far it has come when that is worth it. */
  rebuild: (record: LabRecord, tell: (progress: RebuildProgress) => void) =>
    (begun?.makes(record) ? begun : startRebuild(record)).follow(tell),
  /** What a build would do. */
  plan: (request: PlanRequest) => planBuild(request, run, async () => true),
}

export type EngineThread = typeof engineThread

// Whoever starts the thread is about to run something; what does not come is asked for again then.
loadCommandLine().catch(() => undefined)

expose(engineThread)
