/** `docker buildx ls`, `inspect`, `use` and `version`: the one builder there is, the daemon's own (buildx, commands). */

import type { Machine } from '../../../engine/machine'
import { formatTimestamp } from '../../../engine/timestamps'
import { type Command, type CommandContext, CommandError, type Flag } from '../../command'
import { type Listing, renderListing } from '../../format/listing'
import { goTime } from '../../format/units'
import { buildxVersion } from '../../version-facts'
import { pluginRefusal } from './buildx-flags'

const platforms = ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4', 'linux/386'] as const

const builderKitVersion = 'v0.0.0+unknown'

const builderFlag: Flag = {
  name: 'builder',
  type: 'string',
  description: 'Override the configured builder instance',
}
const debugFlag: Flag = {
  name: 'debug',
  short: 'D',
  type: 'bool',
  description: 'Enable debug logging',
  unsupported: true,
}

/** Throws CommandError for a builder that is not there. */
function checkName(name: string): void {
  if (name !== '' && name !== 'default') throw new CommandError(`ERROR: no builder ${JSON.stringify(name)} found`)
}

/** A builder, or the one node that it has. */
type Instance = { readonly isNode: boolean }

/** When a build last used the cache; '' before the first one. */
function lastActivity({ buildCache }: Machine): string {
  const times = [...buildCache.values()].map(({ lastUsed }) => lastUsed)
  return times.length === 0 ? '' : formatTimestamp(Math.trunc(Math.max(...times) / 1000) * 1000)
}

/** @param full true for all platforms in a table */
function instanceListing(machine: Machine, isTable: boolean, full: boolean): Listing<Instance> {
  const shown = isTable && !full ? 'linux/amd64 (+4), linux/386' : platforms.join(', ')
  const branch = isTable ? ' \\_ ' : ''
  const ofNode =
    (text: string) =>
    ({ isNode }: Instance): string =>
      isNode ? text : ''
  return {
    typeName: '*commands.lsContext',
    refusal: pluginRefusal,
    columns: [
      {
        name: 'Name',
        heading: 'NAME/NODE',
        value: ({ isNode }) => (isNode ? `${branch}default` : `default${isTable ? '*' : ''}`),
      },
      {
        name: 'DriverEndpoint',
        heading: 'DRIVER/ENDPOINT',
        value: ({ isNode }) => (isNode ? `${branch}default` : 'docker'),
      },
      { name: 'LastActivity', heading: 'LAST ACTIVITY', value: ({ isNode }) => (isNode ? '' : lastActivity(machine)) },
      { name: 'Status', heading: 'STATUS', value: ofNode('running') },
      { name: 'Buildkit', heading: 'BUILDKIT', value: ofNode(builderKitVersion) },
      { name: 'Platforms', heading: 'PLATFORMS', value: ofNode(shown) },
      { name: 'Error', heading: 'ERROR', value: () => '' },
    ],
    table: '{{.Name}}\t{{.DriverEndpoint}}\t{{.Status}}\t{{.Buildkit}}\t{{.Platforms}}',
  }
}

const list: Command = {
  path: ['buildx', 'ls'],
  aliases: [['builder', 'ls']],
  shownAs: 'buildx ls',
  shownAliases: [],
  usage: '',
  summary: 'List builder instances',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    debugFlag,
    { name: 'format', type: 'string', description: 'Format the output (default "table")', default: 'table' },
    { name: 'no-trunc', type: 'bool', description: `Don't truncate output` },
  ],
  execute(context, { flags }) {
    const format = flags.string('format')
    // The rules by which the daemon clears its cache follow from the disk of the host.
    if (/\bjson\b/.test(format)) throw new CommandError('docker buildx ls --format json is not simulated here')
    const listing = instanceListing(context.session.machine, format.startsWith('table'), flags.boolean('no-trunc'))
    context.out(renderListing(listing, [{ isNode: false }, { isNode: true }], format))
    return 0
  },
}

/** The rules by which the daemon clears its cache follow from the disk of the host, and are left out. */
function description({ session }: CommandContext): string {
  return `Name:          default
Driver:        docker
Last Activity: ${goTime(session.machine.clock)}

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: ${builderKitVersion}
Platforms:        ${platforms.join(', ')}
Labels:
 org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
`
}

const inspect: Command = {
  path: ['buildx', 'inspect'],
  aliases: [['builder', 'inspect']],
  shownAs: 'buildx inspect',
  shownAliases: [],
  usage: '[NAME]',
  summary: 'Inspect current builder instance',
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [
    { name: 'bootstrap', type: 'bool', description: 'Ensure builder has booted before inspecting' },
    builderFlag,
    debugFlag,
  ],
  execute(context, { arguments: [name = ''], flags }) {
    checkName(name || flags.string('builder'))
    context.out(description(context))
    return 0
  },
}

const use: Command = {
  path: ['buildx', 'use'],
  aliases: [['builder', 'use']],
  shownAs: 'buildx use',
  shownAliases: [],
  usage: '[OPTIONS] NAME',
  summary: 'Set the current builder instance',
  minimumArguments: 0,
  maximumArguments: 1,
  flags: [
    builderFlag,
    debugFlag,
    { name: 'default', type: 'bool', description: 'Set builder as default for current context' },
    { name: 'global', type: 'bool', description: 'Builder persists context changes' },
  ],
  execute(context, { arguments: [name = ''] }) {
    if (name === 'default') return 0
    const home = context.environment.get('HOME') ?? '/root'
    const reason =
      name === ''
        ? 'invalid name , name needs to start with a letter and may not contain symbols, except ._-'
        : `open ${home}/.docker/buildx/instances/${name}: no such file or directory`
    throw new CommandError(`ERROR: failed to find instance ${JSON.stringify(name)}: ${reason}`)
  },
}

const version: Command = {
  path: ['buildx', 'version'],
  aliases: [['builder', 'version']],
  shownAs: 'buildx version',
  shownAliases: [],
  usage: '',
  summary: 'Show buildx version information',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [debugFlag],
  execute(context) {
    context.out(`github.com/docker/buildx ${buildxVersion} ${buildxVersion}-4\n`)
    return 0
  },
}

export const instanceCommands: readonly Command[] = [list, inspect, use, version]
