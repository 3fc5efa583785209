/** `docker stack`: several services of a swarm at once. */
import type { Command } from '../../command'
import { listingFormatFlag } from '../../format/format-flags'
import { notSimulated } from '../../not-simulated'
import { listFlags } from './shared-flags'
import { swarmOnly } from './swarm-only'

export const stackCommands: readonly Command[] = [
  notSimulated({
    path: ['stack', 'config'],
    usage: '[OPTIONS]',
    summary: 'Outputs the final config file, after doing merges and interpolations',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: [
      {
        name: 'compose-file',
        short: 'c',
        type: 'strings',
        description: 'Path to a Compose file, or "-" to read from stdin',
      },
      { name: 'skip-interpolation', type: 'bool', description: 'Skip interpolation and output only merged config' },
    ],
  }),
  swarmOnly({
    path: ['stack', 'deploy'],
    aliases: [['stack', 'up']],
    usage: '[OPTIONS] STACK',
    summary: 'Deploy a new stack or update an existing stack',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [
      {
        name: 'compose-file',
        short: 'c',
        type: 'strings',
        description: 'Path to a Compose file, or "-" to read from stdin',
      },
      {
        name: 'detach',
        short: 'd',
        type: 'bool',
        description: 'Exit immediately instead of waiting for the stack services to converge (default true)',
      },
      { name: 'prune', type: 'bool', description: 'Prune services that are no longer referenced' },
      { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress progress output' },
      {
        name: 'resolve-image',
        type: 'string',
        description:
          'Query the registry to resolve image digest and supported platforms ("always", "changed", "never") (default "always")',
      },
      { name: 'with-registry-auth', type: 'bool', description: 'Send registry authentication details to Swarm agents' },
    ],
  }),
  swarmOnly({
    path: ['stack', 'ls'],
    aliases: [['stack', 'list']],
    usage: '[OPTIONS]',
    summary: 'List stacks',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: [listingFormatFlag],
  }),
  swarmOnly({
    path: ['stack', 'ps'],
    usage: '[OPTIONS] STACK',
    summary: 'List the tasks in the stack',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [
      { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
      listingFormatFlag,
      { name: 'no-resolve', type: 'bool', description: 'Do not map IDs to Names' },
      { name: 'no-trunc', type: 'bool', description: 'Do not truncate output' },
      { name: 'quiet', short: 'q', type: 'bool', description: 'Only display task IDs' },
    ],
  }),
  swarmOnly({
    path: ['stack', 'rm'],
    aliases: [
      ['stack', 'remove'],
      ['stack', 'down'],
    ],
    usage: '[OPTIONS] STACK [STACK...]',
    summary: 'Remove one or more stacks',
    minimumArguments: 1,
    flags: [{ name: 'detach', short: 'd', type: 'bool', description: 'Do not wait for stack removal (default true)' }],
  }),
  swarmOnly({
    path: ['stack', 'services'],
    usage: '[OPTIONS] STACK',
    summary: 'List the services in the stack',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: listFlags,
  }),
]
