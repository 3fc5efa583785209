/**
 * What a task wrote during one burst. Docker copies a program's standard output and error from two pipes, each in a
 * goroutine of its own, and Go runs the goroutine that was woken last first: of two lines written at once, the stream that
 * was written to later arrives first. On a real engine this is a race; the recordings show this outcome.
 * Starting another process and its end take long enough for what was written before to arrive.
 */
import type { OutputChunk } from './task'

export class OutputBuffer {
  #settled: OutputChunk[] = []
  #chunks: { readonly stream: OutputChunk['stream']; readonly data: Uint8Array }[] = []
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() }

  add(stream: OutputChunk['stream'], data: Uint8Array): void {
    if (data.length > 0) this.#chunks.push({ stream, data })
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
    if (terminal) return this.#joined('stdout', chunks)
    const streams = [...new Set(chunks.map(({ stream }) => stream))].reverse()
    return streams.flatMap((stream) =>
      this.#joined(
        stream,
        chunks.filter((chunk) => chunk.stream === stream),
      ),
    )
  }

  #joined(stream: OutputChunk['stream'], chunks: readonly { readonly data: Uint8Array }[]): readonly OutputChunk[] {
    const text = chunks.map(({ data }) => this.#decoders[stream].decode(data, { stream: true })).join('')
    return text === '' ? [] : [{ stream, text }]
  }
}
