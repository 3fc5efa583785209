/** The commands about builds. */
import type { Command } from '../../command'
import { builderBuild } from './build'
import { builderPrune } from './prune'

export const builderCommands: readonly Command[] = [builderBuild, builderPrune]
