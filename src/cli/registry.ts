/** All commands of `docker`: those that are simulated, the groups that hold them, and the names of the rest. */
import type { CommandTree } from './command-tree'
import { accountCommands } from './commands/account'
import { builderCommands } from './commands/builder'
import { containerCommands } from './commands/container'
import { contextCommands } from './commands/context'
import { imageCommands } from './commands/image'
import { inspectCommand } from './commands/inspect'
import { networkCommands } from './commands/network'
import { pluginCommands } from './commands/plugin'
import { swarmCommands } from './commands/swarm'
import { systemCommands } from './commands/system'
import { volumeCommands } from './commands/volume'
import { builder, buildx } from './help/buildx'
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
    ...accountCommands,
    ...contextCommands,
    ...pluginCommands,
    ...swarmCommands,
  ],
  groups: [
    { name: 'builder', summary: 'Manage builds', usage: '', section: 'management', plugin: builder },
    { name: 'buildx', summary: 'Docker Buildx', usage: '', section: 'management', plugin: buildx, starred: true },
    { name: 'config', summary: 'Manage Swarm configs', usage: '', section: 'unlisted' },
    { name: 'container', summary: 'Manage containers', usage: '', section: 'management' },
    { name: 'context', summary: 'Manage contexts', usage: '', section: 'management' },
    { name: 'image', summary: 'Manage images', usage: '', section: 'management' },
    { name: 'network', summary: 'Manage networks', usage: '', section: 'management' },
    { name: 'node', summary: 'Manage Swarm nodes', usage: '', section: 'unlisted' },
    { name: 'plugin', summary: 'Manage plugins', usage: '', section: 'management' },
    { name: 'secret', summary: 'Manage Swarm secrets', usage: '', section: 'unlisted' },
    { name: 'service', summary: 'Manage Swarm services', usage: '', section: 'unlisted' },
    { name: 'stack', summary: 'Manage Swarm stacks', usage: '[OPTIONS]', section: 'unlisted' },
    { name: 'swarm', summary: 'Manage Swarm', usage: '', section: 'swarm' },
    { name: 'system', summary: 'Manage Docker', usage: '', section: 'management' },
    { name: 'volume', summary: 'Manage volumes', usage: 'COMMAND', section: 'management' },
  ],
  unsimulated: unsimulatedCommands,
}
