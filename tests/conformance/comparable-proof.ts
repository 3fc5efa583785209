import { normalise } from './normalise.mjs'

/** Commands that show both streams of a container's program. */
const showsBothStreams = /^docker (?:container )?(?:run|exec|logs|start|attach)\b/

/**
 * Process numbers and memory figures differ from run to run of a real engine, too, and the two streams of a program come by
 * pipes of their own: which of their lines is first is a race there.
 */
export function comparableProof(
  blocks: readonly { readonly command: string; readonly output: string }[],
): readonly string[] {
  return normalise(blocks).map((output, index) => {
    const text = output.replace(/\bpid([= ])[1-9]\d*/g, 'pid$1<pid>').replace(/\d+(?:\.\d+)?KiB/g, '<memory>')
    const isRace = showsBothStreams.test(blocks[index]?.command ?? '')
    return isRace ? text.split('\n').toSorted().join('\n') : text
  })
}
