/** Makes timelines on a thread beside the page, which stays free meanwhile. */
import { proxy } from 'comlink'
import type { LabRecord } from '../../store/lab-record'
import type { RebuildAside, RebuildProgress } from '../../store/rebuild'
import type { Timeline } from '../../store/timeline-slice'
import { startThread, ThreadBroke } from './start-thread'

/** A rebuild under way. */
type Rebuild = {
  /** What makes the same frames. */
  readonly key: string
  /** The timeline, once it is there. Rejects as well when whoever hears how far it is gives up. */
  readonly follow: (onProgress: (progress: RebuildProgress) => void) => Promise<Timeline | undefined>
}

let begun: Rebuild | undefined

/** Starts to make a timeline that will be asked for soon, so that it is made while the page is drawn. */
export function beginRebuild(record: LabRecord): void {
  begun = startRebuild(record)
}

export const rebuildAside: RebuildAside = (record, onProgress) => {
  const rebuild = begun?.key === keyOf(record) ? begun : startRebuild(record)
  begun = undefined
  return rebuild.follow(onProgress)
}

function keyOf({ origin, lines }: LabRecord): string {
  return JSON.stringify([origin, lines])
}

function startRebuild(record: LabRecord): Rebuild {
  let latest: RebuildProgress | undefined
  let hear = (progress: RebuildProgress) => {
    latest = progress
  }
  const ended = new AbortController()
  const made = makeOnThread(record, (progress) => hear(progress), ended.signal)
  // Where nobody asks for it in the end, nobody hears of its failure.
  made.catch(() => undefined)
  return {
    key: keyOf(record),
    follow: (onProgress) =>
      new Promise((resolve, reject) => {
        hear = (progress) => {
          try {
            onProgress(progress)
          } catch (error) {
            ended.abort()
            reject(error)
          }
        }
        if (latest !== undefined) hear(latest)
        made.then(resolve, reject)
      }),
  }
}

async function makeOnThread(
  record: LabRecord,
  tell: (progress: RebuildProgress) => void,
  ended: AbortSignal,
): Promise<Timeline | undefined> {
  const thread = await startThread()
  if (thread === undefined) return undefined
  const { engine, broken, end } = thread
  ended.addEventListener('abort', end, { once: true })
  try {
    return await Promise.race([engine.rebuild(record, proxy(tell)), broken])
  } catch (error) {
    if (error instanceof ThreadBroke) return undefined
    throw error
  } finally {
    end()
  }
}
