/** `docker secret`: secrets of a swarm. */
import type { Command } from '../../command'
import { notSimulated } from '../../not-simulated'
import { inspectFlags, listFlags } from './shared-flags'
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
    flags: inspectFlags,
  }),
  swarmOnly({
    path: ['secret', 'ls'],
    aliases: [['secret', 'list']],
    usage: '[OPTIONS]',
    summary: 'List secrets',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: listFlags,
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
