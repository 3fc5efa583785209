/** Commands about the engine itself. */
import type { Command } from '../../command'
import { diskUsageCommand } from './df'
import { eventsCommand } from './events'
import { infoCommand } from './info'
import { systemPruneCommand } from './prune'
import { versionCommand } from './version'

export const systemCommands: readonly Command[] = [
  versionCommand,
  infoCommand,
  diskUsageCommand,
  eventsCommand,
  systemPruneCommand,
]
