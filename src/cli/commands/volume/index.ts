/** The commands about volumes. */
import type { Command } from '../../command'
import { volumeCreate } from './create'
import { volumeInspect } from './inspect'
import { volumeList } from './ls'
import { volumePrune } from './prune'
import { volumeRemove } from './rm'
import { volumeUpdate } from './update'

export const volumeCommands: readonly Command[] = [
  volumeCreate,
  volumeInspect,
  volumeList,
  volumePrune,
  volumeRemove,
  volumeUpdate,
]
