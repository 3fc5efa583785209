/** From the flags and arguments of `docker create` and `docker run` to the request (docker/cli, cli/command/container/opts.go). */
import type { HostSettings, MountRequest } from '../../../../engine/containers/container'
import {
  type CreateRequest,
  defaultHostSettings,
  type RequestedSettings,
} from '../../../../engine/containers/create-request'
import type { PortBinding } from '../../../../engine/networks/network'
import { type CommandContext, CommandError, type FlagValues, type Invocation } from '../../../command'
import { collect } from '../flags/create-flag'
import { sharedFlags } from '../flags/create-flags'
import { readLimits } from '../flags/resource-flags'
import { readEnvironment, readLabels } from './environment'
import { readHealthcheck } from './health'
import { readMounts } from './mount'
import { readNetworks } from './networks'
import { readExpose, readPublish } from './ports'
import { asksForRestarts } from './restart'
import { readVolumes, type VolumeFlags } from './volumes'

/**
 * @param detached true for `docker run -d`: nothing is attached
 * @throws CommandError for what the client refuses, EngineError for what the daemon does
 */
export function readCreateRequest(context: CommandContext, invocation: Invocation, detached: boolean): CreateRequest {
  const { flags } = invocation
  const [image = '', ...command] = invocation.arguments
  const ports = flags.list('publish').flatMap(readPublish)
  const volumes = readVolumes(context, flags.list('volume'))
  const endpoints = readNetworks(flags)
  const settings = readSettings(context, flags, { command, ports, volumes, detached })
  const networkMode = endpoints[0]?.network ?? 'bridge'
  return {
    name: flags.string('name'),
    image,
    settings,
    hostSettings: readHostSettings(flags, {
      mounts: readMounts(context, flags.list('mount')),
      ports,
      volumes,
      networkMode,
    }),
    endpoints,
  }
}

type Collected = {
  readonly command: readonly string[]
  readonly ports: readonly PortBinding[]
  readonly volumes: VolumeFlags
  readonly detached: boolean
}

function readSettings(context: CommandContext, flags: FlagValues, collected: Collected): RequestedSettings {
  const { command, ports, volumes, detached } = collected
  const healthcheck = readHealthcheck(flags)
  const start: RequestedSettings = {
    hostname: '',
    domainName: '',
    user: '',
    ...readStreams(flags, detached),
    terminal: false,
    openStdin: false,
    environment: readEnvironment(context, flags),
    command: command.length === 0 ? null : command,
    entrypoint: null,
    ...(healthcheck === undefined ? {} : { healthcheck }),
    volumes: volumes.volumes,
    workingDirectory: '',
    exposedPorts: [
      ...new Set([
        ...ports.map(({ containerPort, protocol }) => `${containerPort}/${protocol}`),
        ...flags.list('expose').flatMap(readExpose),
      ]),
    ],
    labels: readLabels(context, flags),
  }
  return collect(start, sharedFlags, flags, ({ settings }) => settings)
}

/** Output is attached unless `-a` names other streams; input only with `-i`. */
function readStreams(
  flags: FlagValues,
  detached: boolean,
): Pick<RequestedSettings, 'attachStdin' | 'attachStdout' | 'attachStderr'> {
  const named = flags.list('attach').map((stream) => stream.toLowerCase())
  if (detached) return { attachStdin: false, attachStdout: false, attachStderr: false }
  if (named.length === 0) return { attachStdin: flags.boolean('interactive'), attachStdout: true, attachStderr: true }
  return {
    attachStdin: named.includes('stdin'),
    attachStdout: named.includes('stdout'),
    attachStderr: named.includes('stderr'),
  }
}

type HostParts = {
  readonly mounts: readonly MountRequest[]
  readonly ports: readonly PortBinding[]
  readonly volumes: VolumeFlags
  readonly networkMode: string
}

function readHostSettings(flags: FlagValues, { mounts, ports, volumes, networkMode }: HostParts): HostSettings {
  const start: HostSettings = {
    ...defaultHostSettings,
    networkMode,
    portBindings: ports,
    binds: volumes.binds,
    mounts,
    limits: readLimits(flags),
  }
  if (flags.boolean('rm') && asksForRestarts(flags.string('restart'))) {
    throw new CommandError('conflicting options: cannot specify both --restart and --rm')
  }
  return collect(start, sharedFlags, flags, ({ hostSettings }) => hostSettings)
}
