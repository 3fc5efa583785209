import { normalise } from './normalise.mjs'

/** Process numbers and memory figures differ from run to run of a real engine, too. */
export function comparableProof(
  blocks: readonly { readonly command: string; readonly output: string }[],
): readonly string[] {
  return normalise(blocks).map((output) =>
    output.replace(/\bpid([= ])[1-9]\d*/g, 'pid$1<pid>').replace(/\d+(?:\.\d+)?KiB/g, '<memory>'),
  )
}
