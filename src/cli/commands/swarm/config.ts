/** `docker config`: settings files of a swarm. */
import type { Command } from '../../command'
import { listingFormatFlag, templateFlag } from '../../format/format-flags'
import { notSimulated } from '../../not-simulated'
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
    flags: [
      templateFlag,
      { name: 'pretty', type: 'bool', description: 'Print the information in a human friendly format' },
    ],
  }),
  swarmOnly({
    path: ['config', 'ls'],
    aliases: [['config', 'list']],
    usage: '[OPTIONS]',
    summary: 'List configs',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: [
      { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
      listingFormatFlag,
      { name: 'quiet', short: 'q', type: 'bool', description: 'Only display IDs' },
    ],
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
