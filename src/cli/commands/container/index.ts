/** The commands about containers. */
import type { Command } from '../../command'
import { containerAttach } from './attach'
import { containerCopy } from './cp'
import { containerCreate } from './create'
import { containerDiff } from './diff'
import { containerExec } from './exec'
import { containerExport } from './export'
import { containerInspect } from './inspect'
import { containerKill } from './kill'
import { containerLogs } from './logs'
import { containerList } from './ls'
import { containerPause, containerUnpause } from './pause'
import { containerPort } from './port'
import { containerPrune } from './prune'
import { containerRename } from './rename'
import { containerRestart } from './restart'
import { containerRemove } from './rm'
import { containerRun } from './run'
import { containerStart } from './start'
import { containerStats } from './stats'
import { containerStop } from './stop'
import { containerTop } from './top'
import { containerUpdate } from './update'
import { containerWait } from './wait'

export const containerCommands: readonly Command[] = [
  containerAttach,
  containerCopy,
  containerCreate,
  containerDiff,
  containerExec,
  containerExport,
  containerInspect,
  containerKill,
  containerLogs,
  containerList,
  containerPause,
  containerPort,
  containerPrune,
  containerRename,
  containerRestart,
  containerRemove,
  containerRun,
  containerStart,
  containerStats,
  containerStop,
  containerTop,
  containerUnpause,
  containerUpdate,
  containerWait,
]
