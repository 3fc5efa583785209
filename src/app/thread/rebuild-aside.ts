/** Makes timelines on a thread beside the page, which stays free meanwhile. */
import { proxy } from 'comlink'
import type { LabRecord } from '../../store/lab-record'
import type { RebuildProgress } from '../../store/rebuild'
import type { Timeline } from '../../store/timeline-slice'
import { startThread, ThreadBroke } from './start-thread'

/**
 * Makes a timeline from nothing. Throws what `tell` throws, and what fails on the thread.
 * @param tell called now and then; throws to give up
 * @param early a thread that was made beforehand; it is ended with the rebuild
 * @returns undefined where there is no thread, or where it breaks
 */
export async function rebuildOnThread(
  record: LabRecord,
  tell: (progress: RebuildProgress) => void,
  early?: Worker,
): Promise<Timeline | undefined> {
  const thread = await startThread(early)
  if (thread === undefined) return undefined
  const { engine, broken, end } = thread
  try {
    return await new Promise((resolve, reject) => {
      const hear = (progress: RebuildProgress) => {
        try {
          tell(progress)
        } catch (error) {
          reject(error)
        }
      }
      Promise.race([engine.rebuild(record, proxy(hear)), broken]).then(resolve, reject)
    })
  } catch (error) {
    if (error instanceof ThreadBroke) return undefined
    throw error
  } finally {
    end()
  }
}
