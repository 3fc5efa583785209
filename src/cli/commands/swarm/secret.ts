/** `docker secret`: secrets of a swarm. */
import type { Command } from '../../command'
import { listingFormatFlag, templateFlag } from '../../format/format-flags'
import { notSimulated } from '../../not-simulated'
import { swarmInspection, swarmOnly, swarmRemoval } from './swarm-only'

export const secretCommands: readonly Command[] = [
  notSimulated({
    path: ['secret', 'create'],
    usage: '[OPTIONS] SECRET [file|-]',
    summary: 'Create a secret from a file or STDIN as content',
    minimumArguments: 1,
    maximumArguments: 2,
    flags: [
      { name: 'driver', short: 'd', type: 'string', description: 'Secret driver' },
      { name: 'label', short: 'l', type: 'list', description: 'Secret labels' },
      { name: 'template-driver', type: 'string', description: 'Template driver' },
    ],
  }),
  swarmInspection({
    path: ['secret', 'inspect'],
    usage: '[OPTIONS] SECRET [SECRET...]',
    summary: 'Display detailed information on one or more secrets',
    minimumArguments: 1,
    flags: [
      templateFlag,
      { name: 'pretty', type: 'bool', description: 'Print the information in a human friendly format' },
    ],
  }),
  swarmOnly({
    path: ['secret', 'ls'],
    aliases: [['secret', 'list']],
    usage: '[OPTIONS]',
    summary: 'List secrets',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: [
      { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
      listingFormatFlag,
      { name: 'quiet', short: 'q', type: 'bool', description: 'Only display IDs' },
    ],
  }),
  swarmRemoval({
    path: ['secret', 'rm'],
    aliases: [['secret', 'remove']],
    usage: 'SECRET [SECRET...]',
    summary: 'Remove one or more secrets',
    minimumArguments: 1,
    flags: [],
  }),
]
