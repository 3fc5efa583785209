/** Plays transcripts on the simulated engine and compares, with the rules by which they were recorded. */
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { compare, parse, type RawResult } from './normalise.mjs'

/** Loads the shell and the programs, which happens with the first line and takes its time on a busy computer. */
export async function warmUp(): Promise<void> {
  await run(createMachine('lesson'), 'true')
}

/**
 * Runs command lines one after another; the raw outputs have both streams as they came.
 * @param between what happens to the machine before each line; nothing unless given
 */
export async function playCommands(
  start: Machine,
  commands: readonly string[],
  between: (machine: Machine) => Machine = (machine) => machine,
): Promise<readonly RawResult[]> {
  let machine = start
  const results: RawResult[] = []
  for (const command of commands) {
    const frame = await run(between(machine), command)
    const { output, exitCode } = frame.transcript
    results.push({ output: output.map((chunk) => chunk.text).join(''), code: exitCode })
    machine = frame.machine
  }
  return results
}

/**
 * Plays a transcript. Returns '' when it passes, else what differs.
 * @param between what happens to the machine between two lines; nothing unless given
 */
export async function playTranscript(text: string, between?: (machine: Machine) => Machine): Promise<string> {
  const commands = parse(text).map((item) => item.command)
  return compare(text, await playCommands(createMachine('recorded'), commands, between))
}
