/** What an answer is worth, and what is said of it. */
import type { MisconceptionId } from '../../content/misconceptions/ids'

/** Words said of an answer or of a part of it. */
export type Remark = {
  readonly right: boolean
  readonly text: string
  /** The part that it is about, in the words of the question; absent where it is about the whole answer. */
  readonly about?: string
}

export type Outcome = {
  readonly right: boolean
  /** How much of it was right, from 0 to 1; 1 only when all was. */
  readonly share: number
  /** The false beliefs that the answer points to, each once. */
  readonly beliefs: readonly MisconceptionId[]
  /** What to say of the answer, most important first. */
  readonly remarks: readonly Remark[]
}

/** Something that an answer was judged in: whether it was right, and what is said then. */
export type JudgedPart = {
  readonly right: boolean
  readonly feedback: string
  /** What a wrong answer here points to. */
  readonly belief?: MisconceptionId | undefined
  readonly about?: string
}

/** The beliefs that wrong parts point to, each once. */
function beliefsOf(parts: readonly JudgedPart[]): readonly MisconceptionId[] {
  return [...new Set(parts.flatMap(({ right, belief }) => (right || belief === undefined ? [] : [belief])))]
}

/** The outcome of an answer that is judged part by part: of an answer that is not right, what is wrong is talked about. */
export function outcomeOfParts(parts: readonly JudgedPart[]): Outcome {
  const right = parts.every((part) => part.right)
  return {
    right,
    share: parts.length === 0 ? 0 : parts.filter((part) => part.right).length / parts.length,
    beliefs: beliefsOf(parts),
    remarks: parts
      .filter((part) => right || !part.right)
      .map((part) => ({
        right: part.right,
        text: part.feedback,
        ...(part.about !== undefined && { about: part.about }),
      })),
  }
}

/** The outcome of an answer that is right or wrong as a whole. */
export function outcomeOfWhole(whole: JudgedPart): Outcome {
  return outcomeOfParts([whole])
}

/** The outcome of an answer of another kind than the question: it counts as wrong, and there is nothing to say of it. */
export const unfitOutcome: Outcome = { right: false, share: 0, beliefs: [], remarks: [] }
