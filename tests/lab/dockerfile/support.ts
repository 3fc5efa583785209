/** Machines and command lines of the tests of the Dockerfile editor, on the page's own engine. */
import { run } from '../../../src/cli/run'
import type { Machine } from '../../../src/engine/machine'
import { type Reading, readBuild } from '../../../src/lab/dockerfile/build/reading'
import { buildLine } from '../../../src/lab/dockerfile/context/command-lines'
import { emptyWorkbench } from '../../../src/store/dockerfile-slice'
import { machineWithFiles } from '../../../src/store/scene-machine'

export const options = emptyWorkbench.buildOptions

export async function runAll(machine: Machine, lines: readonly string[]): Promise<Machine> {
  let now = machine
  for (const line of lines) {
    const { transcript, machine: after } = await run(now, line)
    if (transcript.exitCode !== 0) throw new Error(`${line}: ${transcript.stderr}`)
    now = after
  }
  return now
}

/** Builds a Dockerfile in a context of these files, as the editor's button would, and reads the result. */
export async function readingOf(dockerfile: string, files: Readonly<Record<string, string>> = {}): Promise<Reading> {
  const machine = machineWithFiles({ ...files, Dockerfile: dockerfile })
  return readBuild(options, machine, await run(machine, buildLine(options)))
}

/** Titles of what there is to remark, each with its line. */
export async function remarksOn(
  dockerfile: string,
  files: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { findings } = await readingOf(dockerfile, files)
  return findings.map(({ lines, title }) => `${lines.start}: ${title}`)
}
