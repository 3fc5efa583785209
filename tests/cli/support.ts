import { runLine } from '../../src/cli/host/run-line'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'

/** What the last of several command lines printed, both streams as they came, with its exit code. */
export type Answer = { readonly text: string; readonly exitCode: number; readonly machine: Machine }

/** Runs command lines one after another on a fresh machine and returns the last one's answer. */
export function answerTo(...lines: readonly string[]): Answer {
  let answer: Answer = { text: '', exitCode: 0, machine: createMachine('lesson') }
  for (const line of lines) {
    const { machine, transcript } = runLine(answer.machine, line)
    answer = { text: transcript.output.map(({ text }) => text).join(''), exitCode: transcript.exitCode, machine }
  }
  return answer
}
