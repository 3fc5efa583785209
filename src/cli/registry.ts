/** All commands of `docker`: those that are simulated, the groups that hold them, and the names of the rest. */
import type { CommandTree } from './command-tree'
import { builderCommands } from './commands/builder'
import { containerCommands } from './commands/container'
import { imageCommands } from './commands/image'
import { inspectCommand } from './commands/inspect'
import { networkCommands } from './commands/network'
import { systemCommands } from './commands/system'
import { volumeCommands } from './commands/volume'
import { buildx } from './help/buildx'
import { unsimulatedCommands } from './unsimulated'

export const dockerCommands: CommandTree = {
  commands: [
    ...containerCommands,
    ...builderCommands,
    ...imageCommands,
    ...volumeCommands,
    ...networkCommands,
    ...systemCommands,
    inspectCommand,
  ],
  groups: [
    { name: 'builder', summary: 'Manage builds', usage: '', plugin: buildx },
    { name: 'buildx', summary: 'Docker Buildx', usage: '', plugin: buildx, starred: true },
    { name: 'container', summary: 'Manage containers', usage: '' },
    { name: 'image', summary: 'Manage images', usage: '' },
    { name: 'network', summary: 'Manage networks', usage: '' },
    { name: 'system', summary: 'Manage Docker', usage: '' },
    { name: 'volume', summary: 'Manage volumes', usage: 'COMMAND' },
  ],
  unsimulated: unsimulatedCommands,
}
