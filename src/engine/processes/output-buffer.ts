/**
 * What a task wrote during one burst. Docker reads a program's standard output and error through two pipes, one after
 * the other, so of two lines written at once the one on standard error arrives first (recorded from Docker Engine 28.5.2).
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
   * Empties the buffer: of what was not settled, standard error and then standard output, each in one piece.
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
    return [
      ...this.#joined(
        'stderr',
        chunks.filter(({ stream }) => stream === 'stderr'),
      ),
      ...this.#joined(
        'stdout',
        chunks.filter(({ stream }) => stream === 'stdout'),
      ),
    ]
  }

  #joined(stream: OutputChunk['stream'], chunks: readonly { readonly data: Uint8Array }[]): readonly OutputChunk[] {
    const text = chunks.map(({ data }) => this.#decoders[stream].decode(data, { stream: true })).join('')
    return text === '' ? [] : [{ stream, text }]
  }
}
