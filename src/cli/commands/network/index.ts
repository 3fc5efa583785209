/** The commands about networks. */
import type { Command } from '../../command'
import { networkConnect } from './connect'
import { networkCreate } from './create'
import { networkDisconnect } from './disconnect'
import { networkInspect } from './inspect'
import { networkList } from './ls'
import { networkPrune } from './prune'
import { networkRemove } from './rm'

export const networkCommands: readonly Command[] = [
  networkConnect,
  networkCreate,
  networkDisconnect,
  networkInspect,
  networkList,
  networkPrune,
  networkRemove,
]
