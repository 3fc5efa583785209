/** A thread that was started before it was needed: it loads while the page is drawn, and waits here for who asks for one first. */
import { type StartedThread, startThread } from './start-thread'

let waiting: Promise<StartedThread | undefined> | undefined

const start = () => startThread().catch(() => undefined)

/** Starts a thread, so that the next one that is taken has had time to load. */
export function prepareThread(): void {
  waiting ??= start()
}

/** A thread of one's own; undefined where the page may have none. Whoever takes it ends it. */
export function takeThread(): Promise<StartedThread | undefined> {
  const taken = waiting ?? start()
  waiting = undefined
  return taken
}
