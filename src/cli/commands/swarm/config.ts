/** `docker config`: settings files of a swarm. */
import type { Command } from '../../command'
import { notSimulated } from '../../not-simulated'
import { inspectFlags, listFlags } from './shared-flags'
import { swarmInspection, swarmOnly, swarmRemoval } from './swarm-only'

export const configCommands: readonly Command[] = [
  notSimulated({
    path: ['config', 'create'],
    usage: '[OPTIONS] CONFIG file|-',
    summary: 'Create a config from a file or STDIN',
    minimumArguments: 2,
    maximumArguments: 2,
    flags: [
      { name: 'label', short: 'l', type: 'list', description: 'Config labels' },
      { name: 'template-driver', type: 'string', description: 'Template driver' },
    ],
  }),
  swarmInspection({
    path: ['config', 'inspect'],
    usage: '[OPTIONS] CONFIG [CONFIG...]',
    summary: 'Display detailed information on one or more configs',
    minimumArguments: 1,
    flags: inspectFlags,
  }),
  swarmOnly({
    path: ['config', 'ls'],
    aliases: [['config', 'list']],
    usage: '[OPTIONS]',
    summary: 'List configs',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: listFlags,
  }),
  swarmRemoval({
    path: ['config', 'rm'],
    aliases: [['config', 'remove']],
    usage: 'CONFIG [CONFIG...]',
    summary: 'Remove one or more configs',
    minimumArguments: 1,
    flags: [],
  }),
]
