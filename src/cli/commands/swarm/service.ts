/** `docker service`: what a swarm runs, but for `create` and `update`. */
import type { Command } from '../../command'
import { notSimulated } from '../../not-simulated'
import { inspectFlags, listFlags, taskFlags } from './shared-flags'
import { swarmInspection, swarmOnly, swarmRemoval } from './swarm-only'

export const serviceCommands: readonly Command[] = [
  swarmInspection({
    path: ['service', 'inspect'],
    usage: '[OPTIONS] SERVICE [SERVICE...]',
    summary: 'Display detailed information on one or more services',
    minimumArguments: 1,
    flags: inspectFlags,
  }),
  swarmOnly({
    path: ['service', 'logs'],
    usage: '[OPTIONS] SERVICE|TASK',
    summary: 'Fetch the logs of a service or task',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [
      { name: 'details', type: 'bool', description: 'Show extra details provided to logs' },
      { name: 'follow', short: 'f', type: 'bool', description: 'Follow log output' },
      { name: 'no-resolve', type: 'bool', description: 'Do not map IDs to Names in output' },
      { name: 'no-task-ids', type: 'bool', description: 'Do not include task IDs in output' },
      { name: 'no-trunc', type: 'bool', description: 'Do not truncate output' },
      { name: 'raw', type: 'bool', description: 'Do not neatly format logs' },
      {
        name: 'since',
        type: 'string',
        description: 'Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)',
      },
      {
        name: 'tail',
        short: 'n',
        type: 'string',
        description: 'Number of lines to show from the end of the logs (default "all")',
      },
      { name: 'timestamps', short: 't', type: 'bool', description: 'Show timestamps' },
    ],
  }),
  swarmOnly({
    path: ['service', 'ls'],
    aliases: [['service', 'list']],
    usage: '[OPTIONS]',
    summary: 'List services',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: listFlags,
  }),
  swarmOnly({
    path: ['service', 'ps'],
    usage: '[OPTIONS] SERVICE [SERVICE...]',
    summary: 'List the tasks of one or more services',
    minimumArguments: 1,
    flags: taskFlags,
  }),
  swarmRemoval({
    path: ['service', 'rm'],
    aliases: [['service', 'remove']],
    usage: 'SERVICE [SERVICE...]',
    summary: 'Remove one or more services',
    minimumArguments: 1,
    flags: [],
  }),
  swarmOnly({
    path: ['service', 'rollback'],
    usage: '[OPTIONS] SERVICE',
    summary: "Revert changes to a service's configuration",
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [
      {
        name: 'detach',
        short: 'd',
        type: 'bool',
        description: 'Exit immediately instead of waiting for the service to converge',
      },
      { name: 'quiet', short: 'q', type: 'bool', description: 'Suppress progress output' },
    ],
  }),
  notSimulated({
    path: ['service', 'scale'],
    usage: 'SERVICE=REPLICAS [SERVICE=REPLICAS...]',
    summary: 'Scale one or multiple replicated services',
    minimumArguments: 1,
    flags: [
      {
        name: 'detach',
        short: 'd',
        type: 'bool',
        description: 'Exit immediately instead of waiting for the service to converge',
      },
    ],
  }),
]
