/** Starts a thread beside the page. */
import { type Remote, wrap } from 'comlink'
import type { EngineThread } from './engine-thread'
import { newThread } from './new-thread'

/** The thread could not start, or stopped by itself. */
export class ThreadBroke extends Error {}

export type StartedThread = {
  readonly engine: Remote<EngineThread>
  /** Rejects with `ThreadBroke` when the thread breaks. */
  readonly broken: Promise<never>
  /** Ends the thread, whatever it is doing; what it was asked for is never answered. */
  readonly end: () => void
}

/**
 * A thread that is ready, of one's own: whoever starts it ends it. Undefined where the page may have none, such as in a sandboxed
 * frame, and when its script does not come.
 * @param early one that was made beforehand
 */
export function startThread(early?: Worker): Promise<StartedThread | undefined> {
  return start(early).catch(() => undefined)
}

async function start(early?: Worker): Promise<StartedThread> {
  const worker = early ?? newThread()
  const broken = new Promise<never>((_, reject) => {
    const onError = () => reject(new ThreadBroke())
    worker.addEventListener('error', onError)
    worker.addEventListener('messageerror', onError)
  })
  broken.catch(() => worker.terminate())
  const engine = wrap<EngineThread>(worker)
  await Promise.race([engine.ready(), broken])
  return { engine, broken, end: () => worker.terminate() }
}
