/** Goals played as a learner would play them. */
import { run } from '../../src/cli/run'
import type { Goal, GoalAnswers } from '../../src/content/goals/schema'
import { atTerminal, type Machine } from '../../src/engine/machine'
import { type CheckResult, evaluateGoal } from '../../src/lab/goals/evaluate-goal'
import type { Situation } from '../../src/lab/goals/situation'
import { machineWithFiles } from '../../src/store/scene-machine'

export type Attempt = {
  readonly commands: readonly string[]
  readonly answers?: GoalAnswers | undefined
  /** True when the lines are typed at a terminal, as in the lab: a program in the foreground gets those that follow. */
  readonly typed?: boolean
}

const starts = new Map<string, Promise<Machine>>()

async function makeStart({ start }: Goal): Promise<Machine> {
  let machine = machineWithFiles(start.files)
  for (const command of start.commands) machine = (await run(machine, command)).machine
  return machine
}

/** The machine that the goal starts from: made once, for it does not change. */
function startOf(goal: Goal): Promise<Machine> {
  const known = starts.get(goal.id) ?? makeStart(goal)
  starts.set(goal.id, known)
  return known
}

/** Where an attempt leads from the goal's start. */
async function situationAfter(goal: Goal, { commands, answers = {}, typed = false }: Attempt): Promise<Situation> {
  const start = await startOf(goal)
  let machine = typed ? atTerminal(start) : start
  const frames = []
  for (const command of commands) {
    const frame = await run(machine, command)
    frames.push(frame)
    machine = frame.machine
  }
  return { machine, frames, answers }
}

export async function play(goal: Goal, attempt: Attempt): Promise<readonly CheckResult[]> {
  return evaluateGoal(goal, await situationAfter(goal, attempt))
}

/** What an attempt leaves open, in words. */
export async function missingAfter(goal: Goal, attempt: Attempt): Promise<readonly string[]> {
  return (await play(goal, attempt)).filter(({ met }) => !met).map(({ words }) => words)
}
