/**
 * What a task wrote during one burst. Docker copies a program's standard output and error from two pipes, each in a
 * goroutine of its own, and Go runs the goroutine that was woken last first: of two lines written at once, the stream that
 * was written to later arrives first. On a real engine this is a race; the recordings show this outcome.
 * Starting another process and its end take long enough for what was written before to arrive.
 */
import type { OutputChunk } from './task'

type Written = { readonly stream: OutputChunk['stream']; readonly data: Uint8Array; readonly typed: boolean }

/** Neighbours that are all typed, or all written by programs. */
function inRuns(chunks: readonly Written[]): readonly (readonly Written[])[] {
  const runs: Written[][] = []
  for (const chunk of chunks) {
    const run = runs.at(-1)
    if (run?.[0]?.typed === chunk.typed) run.push(chunk)
    else runs.push([chunk])
  }
  return runs
}

export class OutputBuffer {
  #settled: OutputChunk[] = []
  #chunks: Written[] = []
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() }

  /** @param typed true for what a terminal shows of its input */
  add(stream: OutputChunk['stream'], data: Uint8Array, typed = false): void {
    if (data.length > 0) this.#chunks.push({ stream, data, typed })
  }

  /** What was written so far has arrived: later output comes after it. */
  settle(terminal: boolean): void {
    this.#settled.push(...this.#arrive(terminal))
  }

  /**
   * Empties the buffer: of what was not settled, the stream that was written to later comes first, each in one piece.
   * @param terminal a terminal has one stream for both
   */
  take(terminal: boolean): readonly OutputChunk[] {
    const taken = [...this.#settled, ...this.#arrive(terminal)]
    this.#settled = []
    return taken
  }

  #arrive(terminal: boolean): readonly OutputChunk[] {
    const chunks = this.#chunks
    this.#chunks = []
    if (terminal) return inRuns(chunks).flatMap((run) => this.#joined('stdout', run))
    const streams = [...new Set(chunks.map(({ stream }) => stream))].reverse()
    return streams.flatMap((stream) =>
      this.#joined(
        stream,
        chunks.filter((chunk) => chunk.stream === stream),
      ),
    )
  }

  #joined(stream: OutputChunk['stream'], chunks: readonly Written[]): readonly OutputChunk[] {
    const text = chunks.map(({ data }) => this.#decoders[stream].decode(data, { stream: true })).join('')
    if (text === '') return []
    return [chunks[0]?.typed ? { stream, text, typed: true } : { stream, text }]
  }
}
