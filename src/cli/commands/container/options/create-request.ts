/** From the flags and arguments of `docker create` and `docker run` to the request (docker/cli, cli/command/container/opts.go). */

import {
  type CreateRequest,
  defaultHostSettings,
  type RequestedSettings,
} from '../../../../engine/containers/create-request'
import type { HostSettings } from '../../../../engine/containers/host-settings'
import { type CommandContext, CommandError, type FlagValues, type Invocation } from '../../../command'
import { collect } from '../flags/create-flag'
import { sharedFlags } from '../flags/create-flags'
import { readLimits } from '../flags/resource-flags'
import { readEnvironment, readLabels } from './environment'
import { readHealthcheck } from './health'
import { readLogging } from './logging'
import { readMounts } from './mount'
import { checkMacAddress, isUserDefined, readNetworks } from './networks'
import { readExpose, readPublish } from './ports'
import { readRestartPolicy } from './restart'
import { readVolumes } from './volumes'

/**
 * @param detached true for `docker run -d`: nothing is attached
 * @throws CommandError for what the client refuses, in its order
 */
export function readCreateRequest(context: CommandContext, invocation: Invocation, detached: boolean): CreateRequest {
  const { flags } = invocation
  const [image = '', ...command] = invocation.arguments
  const parts = readParts(context, flags)
  const settings = readSettings(flags, parts, { command, detached })
  const hostSettings = readHostSettings(flags, parts)
  const endpoints = readNetworks(flags)
  const networkMode = endpoints[0]?.network ?? 'bridge'
  return {
    name: flags.string('name'),
    image,
    settings,
    hostSettings: { ...hostSettings, networkMode },
    endpoints,
    links: isUserDefined(networkMode) ? [] : flags.list('link'),
  }
}

type Parts = ReturnType<typeof readParts>

/** What takes more than one flag, in the order in which the client reads it: it complains of the first thing that is wrong. */
function readParts(context: CommandContext, flags: FlagValues) {
  checkMacAddress(flags.string('mac-address'))
  return {
    volumes: readVolumes(context, flags.list('volume')),
    ports: readPublish(flags.list('publish')),
    exposedPorts: flags.list('expose').flatMap(readExpose),
    environment: readEnvironment(context, flags),
    labels: readLabels(context, flags),
    restartPolicy: readRestartPolicy(flags.string('restart')),
    logging: readLogging(flags),
    healthcheck: readHealthcheck(flags),
    mounts: readMounts(context, flags.list('mount')),
  }
}

type Run = { readonly command: readonly string[]; readonly detached: boolean }

function readSettings(flags: FlagValues, parts: Parts, { command, detached }: Run): RequestedSettings {
  const { ports, exposedPorts, environment, labels, healthcheck, volumes } = parts
  const published = ports.map(({ containerPort, protocol }) => `${containerPort}/${protocol}`)
  const start: RequestedSettings = {
    hostname: '',
    domainName: '',
    user: '',
    ...readStreams(flags, detached),
    terminal: false,
    openStdin: false,
    environment,
    command: command.length === 0 ? null : command,
    entrypoint: null,
    ...(healthcheck === undefined ? {} : { healthcheck }),
    volumes: volumes.volumes,
    workingDirectory: '',
    exposedPorts: [...new Set([...published, ...exposedPorts])],
    labels,
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

function readHostSettings(flags: FlagValues, parts: Parts): HostSettings {
  const { mounts, ports, volumes, restartPolicy, logging } = parts
  const start: HostSettings = {
    ...defaultHostSettings,
    ...logging,
    restartPolicy,
    portBindings: ports,
    binds: volumes.binds,
    mounts,
    limits: readLimits(flags),
  }
  const settings = collect(start, sharedFlags, flags, ({ hostSettings }) => hostSettings)
  if (settings.autoRemove && restartPolicy.name !== 'no') {
    throw new CommandError('conflicting options: cannot specify both --restart and --rm')
  }
  return settings
}
