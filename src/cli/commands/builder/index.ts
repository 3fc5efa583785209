/** The commands about builds. */
import type { Command } from '../../command'
import { builderBuild, buildxBuild } from './build'
import { builderDiskUsage } from './disk-usage'
import { instanceCommands } from './instances'
import { builderPrune, buildxPrune } from './prune'

export const builderCommands: readonly Command[] = [
  builderBuild,
  builderPrune,
  buildxBuild,
  buildxPrune,
  builderDiskUsage,
  ...instanceCommands,
]
