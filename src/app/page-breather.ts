/** Keeps the page alive during long work: between two pieces of it, the browser may draw and answer. */

/** Milliseconds of work after which the page gets a turn: less than a frame. */
const longestStretch = 12

/** A function to call between pieces of work; it waits only when the last turn of the page is long enough ago. */
export function pageBreather(): () => Promise<void> {
  let lastTurn = performance.now()
  return async () => {
    if (performance.now() - lastTurn < longestStretch) return
    await new Promise((resolve) => setTimeout(resolve))
    lastTurn = performance.now()
  }
}
