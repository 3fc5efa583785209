/** RUN with its variables and mounts (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go, `dispatchRun`). */
import type { ImageSettings } from '../image'
import { BuildError } from './build-error'
import type { BuildRequest } from './build-request'
import type { RunInstruction } from './instruction'
import type { RunStep } from './plan-types'
import { runCommand } from './run-command'
import { type RunMountContext, readRunMount } from './run-mounts'
import type { StageScope } from './stage-scope'

/** What a RUN takes from its stage. */
export type RunContext = {
  readonly settings: ImageSettings
  readonly scope: StageScope
  readonly surroundings: BuildRequest['surroundings']
  readonly mounts: RunMountContext
}

type PlannedRun = {
  readonly step: Omit<RunStep, 'name' | 'useCache' | 'isTrigger'>
  /** Follows the instruction's line in the step's name. */
  readonly note: string
}

/** Plans a command; only the step's name is still missing. Throws BuildError. */
export function planRun(instruction: RunInstruction, context: RunContext): PlannedRun {
  const { settings, scope, surroundings } = context
  const { lines } = instruction.source
  if (instruction.usesDevices) {
    throw new BuildError('device feature is only supported in Dockerfile frontend 1.14.0-labs or later', lines)
  }
  if (instruction.network === 'host' && !surroundings.hostNetworkAllowed) {
    throw new BuildError('failed to load LLB: network.host is not allowed')
  }
  const command = runCommand(instruction, settings)
  if (command.arguments.length === 0) {
    throw new BuildError('failed to marshal LLB definition: arguments are required')
  }
  const declared = scope.runArguments(settings)
  const words = [...(declared.length === 0 ? [] : [`|${declared.length}`, ...declared]), ...command.arguments]
  const step = {
    kind: 'run',
    lines,
    history: `RUN ${words.join(' ')} # buildkit`,
    arguments: command.arguments,
    environment: scope.runEnvironment(settings),
    proxies: scope.proxies,
    workingDirectory: settings.workingDirectory || '/',
    user: settings.user,
    network: instruction.network || surroundings.network,
    extraHosts: surroundings.extraHosts,
    limits: surroundings.limits,
    sharedMemorySize: surroundings.sharedMemorySize,
    ulimits: surroundings.ulimits,
    mounts: instruction.mounts.map((mount) => readRunMount(mount, context.mounts)),
    ...(command.script === undefined ? {} : { script: command.script }),
  } as const
  return { step, note: command.note }
}
