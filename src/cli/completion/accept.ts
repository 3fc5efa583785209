/** Putting a candidate into the line. */
import type { Candidate, Completion } from './candidate'

export type EditedLine = { readonly text: string; readonly cursor: number }

/** What all candidates begin with; '' when there are none, or nothing in common. */
export function commonPrefix({ candidates }: Pick<Completion, 'candidates'>): string {
  const [first, ...others] = candidates.map(({ text }) => text)
  if (first === undefined) return ''
  const prefix = others.reduce((common, text) => {
    let length = 0
    while (length < common.length && common[length] === text[length]) length++
    return common.slice(0, length)
  }, first)
  // Half of an escaped character is none.
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(prefix) ? prefix.slice(0, -1) : prefix
}

/** The line with the candidate in it. A whole word is closed, and followed by a blank. */
export function accept(line: string, completion: Completion, candidate: Candidate): EditedLine {
  const rest = line.slice(completion.to)
  const word = candidate.continues ? candidate.text : candidate.text + completion.quote
  const hasBlank = rest.startsWith(' ')
  const blank = candidate.continues || hasBlank ? '' : ' '
  const text = line.slice(0, completion.from) + word + blank
  return { text: text + rest, cursor: text.length + (hasBlank && !candidate.continues ? 1 : 0) }
}

/** The line with as much as all candidates share; the same line when they share no more than is typed. */
export function acceptPrefix(line: string, completion: Completion): EditedLine {
  const prefix = commonPrefix(completion)
  const typed = line.slice(completion.from, completion.to)
  if (prefix.length <= typed.length) return { text: line, cursor: completion.to }
  const text = line.slice(0, completion.from) + prefix
  return { text: text + line.slice(completion.to), cursor: text.length }
}
