/** Keeps the page, or a thread, alive during long work: between two pieces of it, the browser may draw and answer. */

/** Milliseconds of work after which a page gets a turn: less than a frame. */
const lessThanAFrame = 12

/**
 * A function to call between pieces of work; it waits only when the last turn is long enough ago.
 * @param longestStretch milliseconds of work after which there is a turn
 */
export function breather(longestStretch = lessThanAFrame): () => Promise<void> {
  // A message is handed over at once, while timers that follow one another wait for some milliseconds each.
  const { port1, port2 } = new MessageChannel()
  let lastTurn = performance.now()
  return async () => {
    if (performance.now() - lastTurn < longestStretch) return
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(undefined)
    })
    lastTurn = performance.now()
  }
}
