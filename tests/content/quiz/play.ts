/** Playing the situations of questions on the engine. */
import type { Frame } from '../../../src/cli/frame'
import { run } from '../../../src/cli/run'
import type { QuizQuestion } from '../../../src/content/quiz/question'
import type { Machine } from '../../../src/engine/machine'
import { machineWithFiles } from '../../../src/store/scene-machine'

/** Runs command lines one after another; the frames in that order. */
export async function play(start: Machine, commands: readonly string[]): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  for (const command of commands) frames.push(await run(frames.at(-1)?.machine ?? start, command))
  return frames
}

/** The machine that a question is about. */
export async function machineOf({ situation }: QuizQuestion): Promise<Machine> {
  const start = machineWithFiles(situation?.files ?? {})
  return (await play(start, situation?.commands ?? [])).at(-1)?.machine ?? start
}

/** What the shell of the store offers to questions. */
export const engine = {
  machineAfter: async ({
    files = {},
    commands,
  }: {
    files?: Readonly<Record<string, string>> | undefined
    commands: readonly string[]
  }) => {
    const start = machineWithFiles(files)
    return (await play(start, commands)).at(-1)?.machine ?? start
  },
  runBeside: run,
}

/** Every order of the entries. */
export function ordersOf<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  if (entries.length < 2) return [entries]
  return entries.flatMap((first, place) =>
    ordersOf(entries.filter((_, other) => other !== place)).map((rest) => [first, ...rest]),
  )
}
