/** What stops a build, in BuildKit's words, with the lines of the Dockerfile that it is about. */

/** First and last line, counted from 1. */
export type LineRange = { readonly start: number; readonly end: number }

export class BuildError extends Error {
  override readonly name = 'BuildError'
  /** Absent where no line is to blame. */
  readonly lines: LineRange | undefined
  /** Lines that have their part in it, to be shown before. */
  readonly earlier: readonly LineRange[]

  constructor(message: string, lines?: LineRange, earlier: readonly LineRange[] = []) {
    super(message)
    this.lines = lines
    this.earlier = earlier
  }
}

/** An instruction that cannot be read: `dockerfile parse error on line N: …`. */
export function parseError(message: string, lines: LineRange): BuildError {
  return new BuildError(`dockerfile parse error on line ${lines.start}: ${message}`, lines)
}
