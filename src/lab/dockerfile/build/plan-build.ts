/** What the next build would do: the same command lines on the same machine, whose outcome nobody keeps. */
import type { Frame } from '../../../cli/frame'
import type { Machine } from '../../../engine/machine'

type Run = (machine: Machine, line: string) => Promise<Frame>

/** The last frame of these lines, with the machine before it. Stops at the first that fails. */
export async function tryLines(
  machine: Machine,
  lines: readonly string[],
  run: Run,
): Promise<{ readonly before: Machine; readonly frame: Frame } | undefined> {
  let tried: { readonly before: Machine; readonly frame: Frame } | undefined
  for (const line of lines) {
    const before = tried?.frame.machine ?? machine
    const frame = await run(before, line)
    tried = { before, frame }
    if (frame.transcript.exitCode !== 0) break
  }
  return tried
}
