/** The lines in which two texts differ, in hunks with what stands around them. */
import { editScript, type Hunk, hunksOf } from '../../../engine/shell/applets/text/diff/edit-script'
import { textOf } from './content'

const contextLines = 2
/** More than this is slow to compare, and nobody reads it. Bytes. */
const longest = 200_000

/** The hunks, or why there are none. */
export function lineDiff(before: Uint8Array, after: Uint8Array): readonly Hunk[] | 'binary' | 'too-long' {
  if (before.length > longest || after.length > longest) return 'too-long'
  const [one, other] = [textOf(before), textOf(after)]
  if (one === undefined || other === undefined) return 'binary'
  return hunksOf(
    editScript(linesOf(one), linesOf(other), (line) => line),
    contextLines,
  )
}

/** A text's lines; the last one keeps a mark where it does not end with a newline. */
function linesOf(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}⏎̸`]
}
