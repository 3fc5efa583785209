/** The commands about a swarm. There is none here, and starting one is not simulated: they answer as on a host without one. */
import type { Command } from '../../command'
import { configCommands } from './config'
import { nodeCommands } from './node'
import { secretCommands } from './secret'
import { serviceCommands } from './service'
import { stackCommands } from './stack'
import { notPartOfSwarm, swarmOnly } from './swarm-only'

export const swarmCommands: readonly Command[] = [
  swarmOnly(
    {
      hidden: true,
      path: ['swarm', 'leave'],
      usage: '[OPTIONS]',
      summary: 'Leave the swarm',
      minimumArguments: 0,
      maximumArguments: 0,
      flags: [
        {
          name: 'force',
          short: 'f',
          type: 'bool',
          description: 'Force this node to leave the swarm, ignoring warnings',
        },
      ],
    },
    notPartOfSwarm,
  ),
  ...nodeCommands,
  ...serviceCommands,
  ...stackCommands,
  ...secretCommands,
  ...configCommands,
]
