/** Types of the normaliser, which is plain JavaScript. */

export type RecordedCommand = {
  readonly command: string
  readonly output: string
  readonly code: number
  /** Line of the command in its file, from 1. */
  readonly line: number
}

export type RawResult = { readonly output: string; readonly code: number }

/** Makes the outputs of one scenario's commands, in order, comparable. */
export function normalise(blocks: readonly { readonly command: string; readonly output: string }[]): string[]

/** The commands of a transcript with their recorded output. */
export function parse(text: string): RecordedCommand[]

/** '' when the raw results match the transcript, else a readable difference. */
export function compare(text: string, results: readonly RawResult[]): string
