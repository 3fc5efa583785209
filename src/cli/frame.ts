/** What one command line did. */
import type { EngineEvent } from '../engine/events'
import type { Machine } from '../engine/machine'

/** What the terminal shows of a command. */
export type Transcript = {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
  /** Both streams in the order in which they were written. */
  readonly output: readonly { readonly stream: 'stdout' | 'stderr'; readonly text: string }[]
}

/** One command with its transcript, its events and the machine after it. */
export type Frame = {
  readonly line: string
  readonly transcript: Transcript
  readonly events: readonly EngineEvent[]
  readonly machine: Machine
}

/** True when Docker refused the command, or a part of it. */
export function wasRefused({ events }: Pick<Frame, 'events'>): boolean {
  return events.some(({ type }) => type === 'request.refused')
}
