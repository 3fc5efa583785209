/** Frames made by hand. */
import type { Frame } from '../../src/cli/frame'
import type { EngineEvent } from '../../src/engine/events'
import type { Machine } from '../../src/engine/machine'

export function frameOf(line: string, machine: Machine, events: readonly EngineEvent[] = [], exitCode = 0): Frame {
  return { line, machine, events, transcript: { stdout: '', stderr: '', exitCode, output: [] } }
}
