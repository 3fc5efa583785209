/** What the next build would do: the same command lines on the same machine, whose outcome nobody keeps. */
import type { Frame } from '../../../cli/frame'
import { atHostPrompt, type Machine } from '../../../engine/machine'
import type { BuildOptions } from '../../../store/dockerfile-slice'
import { type Reading, readBuild } from './reading'

/** Bytes of a Dockerfile, and RUN lines in it, that can be worked out in the pauses of somebody who types. */
const most = { characters: 200_000, runs: 200 } as const

/** False for a Dockerfile whose plan would stop the page for seconds after every change. */
export function canBePlanned(dockerfile: string): boolean {
  const runs = dockerfile.match(/^[ \t]*RUN\b/gim)?.length ?? 0
  return dockerfile.length <= most.characters && runs <= most.runs
}

export type PlanRequest = {
  readonly machine: Machine
  /** What the build would type. */
  readonly lines: readonly string[]
  readonly options: BuildOptions
}

type Run = (machine: Machine, line: string) => Promise<Frame>

type Tried = { readonly before: Machine; readonly frame: Frame }

/**
 * The last frame of these lines, with the machine before it. Stops at the first that fails. They are the host's shell's, even while a
 * program has the terminal.
 * @param goesOn asked after every line, which blocks the page while it runs: gives the page a turn and says whether the outcome is
 * still wanted
 * @returns undefined where it is not wanted any more
 */
export async function tryLines(
  machine: Machine,
  lines: readonly string[],
  run: Run,
  goesOn: () => Promise<boolean>,
): Promise<Tried | undefined> {
  let tried: Tried | undefined
  for (const line of lines) {
    const before = tried?.frame.machine ?? atHostPrompt(machine)
    const frame = await run(before, line)
    tried = { before, frame }
    if (!(await goesOn())) return undefined
    if (frame.transcript.exitCode !== 0) break
  }
  return tried
}

/** What a build would do, read line by line; undefined where it is not wanted any more. */
export async function planBuild(
  { machine, lines, options }: PlanRequest,
  run: Run,
  goesOn: () => Promise<boolean>,
): Promise<Reading | undefined> {
  const tried = await tryLines(machine, lines, run, goesOn)
  return tried && readBuild(options, tried.before, tried.frame)
}
