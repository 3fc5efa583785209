/** Makes a timeline on a thread beside the page, which stays free meanwhile. */
import { proxy } from 'comlink'
import type { RebuildAside, RebuildProgress } from '../../store/rebuild'
import type { Timeline } from '../../store/timeline-slice'
import { takeThread } from './ready-thread'
import { type StartedThread, ThreadBroke } from './start-thread'

export const rebuildAside: RebuildAside = async (record, onProgress) => {
  const thread = await takeThread()
  if (thread === undefined) return undefined
  try {
    return await rebuildOn(thread, record, onProgress)
  } catch (error) {
    if (error instanceof ThreadBroke) return undefined
    throw error
  } finally {
    thread.end()
  }
}

/** Rejects as well when whoever hears how far it is gives up. */
function rebuildOn({ engine, broken }: StartedThread, ...[record, onProgress]: Parameters<RebuildAside>) {
  return new Promise<Timeline>((resolve, reject) => {
    const tell = (progress: RebuildProgress) => {
      try {
        onProgress(progress)
      } catch (error) {
        reject(error)
      }
    }
    Promise.race([engine.rebuild(record, proxy(tell)), broken]).then(resolve, reject)
  })
}
