/** Machines for questions that are answered on a bench of their own, beside the timeline. */
import type { StateCreator } from 'zustand/vanilla'
import type { Machine } from '../engine/machine'
import type { PlayerSurroundings } from './player-slice'
import type { RunCommand } from './timeline-slice'

/** Files in the host's working directory, and the commands that are run there one after another. */
type Scenario = {
  readonly files?: Readonly<Record<string, string>> | undefined
  readonly commands: readonly string[]
}

export type ScenarioSlice = {
  /** The machine after a scenario's commands. The bench and its timeline stay as they are. */
  machineAfter(scenario: Scenario): Promise<Machine>
  /** Runs one command line on any machine. The bench and its timeline stay as they are. */
  runBeside: RunCommand
}

export function createScenarioSlice(
  { machineWithFiles }: Pick<PlayerSurroundings, 'machineWithFiles'>,
  runCommand: RunCommand,
): StateCreator<ScenarioSlice> {
  return () => ({
    machineAfter: async ({ files, commands }) => {
      let machine = machineWithFiles(files ?? {})
      for (const command of commands) machine = (await runCommand(machine, command)).machine
      return machine
    },
    runBeside: runCommand,
  })
}
