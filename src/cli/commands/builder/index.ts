/** The commands about builds. */
import type { Command } from '../../command'
import { builderBuild, buildxBuild } from './build'
import { builderPrune, buildxPrune } from './prune'

export const builderCommands: readonly Command[] = [builderBuild, builderPrune, buildxBuild, buildxPrune]
