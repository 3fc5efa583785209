/** `docker node`: the computers of a swarm. */
import type { Command } from '../../command'
import { listingFormatFlag, templateFlag } from '../../format/format-flags'
import { swarmInspection, swarmOnly, swarmRemoval } from './swarm-only'

export const nodeCommands: readonly Command[] = [
  swarmOnly({
    path: ['node', 'demote'],
    usage: 'NODE [NODE...]',
    summary: 'Demote one or more nodes from manager in the swarm',
    minimumArguments: 1,
    flags: [],
  }),
  swarmInspection({
    path: ['node', 'inspect'],
    usage: '[OPTIONS] self|NODE [NODE...]',
    summary: 'Display detailed information on one or more nodes',
    minimumArguments: 1,
    flags: [
      templateFlag,
      { name: 'pretty', type: 'bool', description: 'Print the information in a human friendly format' },
    ],
  }),
  swarmOnly({
    path: ['node', 'ls'],
    aliases: [['node', 'list']],
    usage: '[OPTIONS]',
    summary: 'List nodes in the swarm',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: [
      { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
      listingFormatFlag,
      { name: 'quiet', short: 'q', type: 'bool', description: 'Only display IDs' },
    ],
  }),
  swarmOnly({
    path: ['node', 'promote'],
    usage: 'NODE [NODE...]',
    summary: 'Promote one or more nodes to manager in the swarm',
    minimumArguments: 1,
    flags: [],
  }),
  swarmRemoval({
    path: ['node', 'ps'],
    usage: '[OPTIONS] [NODE...]',
    summary: 'List tasks running on one or more nodes, defaults to current node',
    minimumArguments: 0,
    flags: [
      { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
      { name: 'format', type: 'string', description: 'Pretty-print tasks using a Go template' },
      { name: 'no-resolve', type: 'bool', description: 'Do not map IDs to Names' },
      { name: 'no-trunc', type: 'bool', description: 'Do not truncate output' },
      { name: 'quiet', short: 'q', type: 'bool', description: 'Only display task IDs' },
    ],
  }),
  swarmRemoval({
    path: ['node', 'rm'],
    aliases: [['node', 'remove']],
    usage: '[OPTIONS] NODE [NODE...]',
    summary: 'Remove one or more nodes from the swarm',
    minimumArguments: 1,
    flags: [{ name: 'force', short: 'f', type: 'bool', description: 'Force remove a node from the swarm' }],
  }),
  swarmOnly({
    path: ['node', 'update'],
    usage: '[OPTIONS] NODE',
    summary: 'Update a node',
    minimumArguments: 1,
    maximumArguments: 1,
    flags: [
      { name: 'availability', type: 'string', description: 'Availability of the node ("active", "pause", "drain")' },
      { name: 'label-add', type: 'list', description: 'Add or update a node label ("key=value")' },
      { name: 'label-rm', type: 'list', description: 'Remove a node label if exists' },
      { name: 'role', type: 'string', description: 'Role of the node ("worker", "manager")' },
    ],
  }),
]
