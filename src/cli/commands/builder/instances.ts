/** `docker buildx ls`, `inspect`, `use` and `version`: the one builder there is, the daemon's own (buildx, commands). */

import { type Command, type CommandContext, CommandError, type Flag } from '../../command'
import { alignColumns } from '../../format/table'
import { goTime } from '../../format/units'
import { buildxVersion } from '../../version-facts'

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
    if (flags.string('format') !== 'table') {
      throw new CommandError('docker buildx ls --format other than table is not simulated here')
    }
    const shown = flags.boolean('no-trunc') ? platforms.join(', ') : 'linux/amd64 (+4), linux/386'
    const rows = [
      'NAME/NODE\tDRIVER/ENDPOINT\tSTATUS\tBUILDKIT\tPLATFORMS',
      'default*\tdocker\t\t\t',
      ` \\_ default\t \\_ default\trunning\t${builderKitVersion}\t${shown}`,
    ]
    context.out(`${alignColumns(rows.join('\n'))}\n`)
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
