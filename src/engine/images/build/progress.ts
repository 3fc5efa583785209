/** BuildKit's plain progress: numbered steps, each with its status lines (BuildKit, util/progress/progressui). */

/** One step that is being shown. */
export interface ProgressStep {
  /** A line after the step's number. */
  line(text: string): void
  /** Ends the step. */
  done(seconds?: number): void
  cached(): void
  /** Ends a step that had begun when another one failed. */
  canceled(): void
  failed(message: string): void
}

const seconds = (value: number): string => `${value.toFixed(1)}s`

export class Progress {
  readonly #steps: string[][] = []

  /** Opens the next step. */
  begin(name: string): ProgressStep {
    const number = this.#steps.length + 1
    const lines = [`#${number} ${name}`]
    this.#steps.push(lines)
    const add = (text: string): void => {
      lines.push(`#${number} ${text}`)
    }
    return {
      line: add,
      done: (duration = 0) => add(`DONE ${seconds(duration)}`),
      cached: () => add('CACHED'),
      canceled: () => add('CANCELED'),
      failed: (message) => add(`ERROR: ${message}`),
    }
  }

  /** Puts lines into the first step, before its end: warnings are shown there. */
  addToFirst(texts: readonly string[]): void {
    const [first] = this.#steps
    if (first === undefined) return
    first.splice(first.length - 1, 0, ...texts.map((text) => `#1 ${text}`))
  }

  /** All that has been shown. */
  get text(): string {
    const steps = this.#steps.map((lines) => lines.join('\n'))
    return `${['#0 building with "default" instance using docker driver', ...steps].join('\n\n')}\n`
  }
}
