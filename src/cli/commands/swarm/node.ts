/** `docker node`: the computers of a swarm. */
import type { Command } from '../../command'
import { inspectFlags, listFlags, taskFlags } from './shared-flags'
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
    flags: inspectFlags,
  }),
  swarmOnly({
    path: ['node', 'ls'],
    aliases: [['node', 'list']],
    usage: '[OPTIONS]',
    summary: 'List nodes in the swarm',
    minimumArguments: 0,
    maximumArguments: 0,
    flags: listFlags,
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
    flags: taskFlags,
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
