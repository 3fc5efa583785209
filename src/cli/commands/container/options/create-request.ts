/** From the flags and arguments of `docker create` and `docker run` to the request (docker/cli, cli/command/container/opts.go). */
import type { HostSettings, MountRequest, ResourceLimits } from '../../../../engine/containers/container'
import type { CreateRequest, RequestedSettings } from '../../../../engine/containers/create-request'
import type { PortBinding } from '../../../../engine/networks/network'
import { type CommandContext, CommandError, type FlagValues, type Invocation } from '../../../command'
import { parseByteSize, parseDecimal, parseSwapSize } from '../../../flags/values'
import { keyValues, readEnvironment, readLabels } from './environment'
import { readHealthcheck } from './health'
import { readMounts } from './mount'
import { readNetworks } from './networks'
import { readExpose, readPublish } from './ports'
import { readRestartPolicy } from './restart'
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
  const stopSignal = flags.string('stop-signal')
  return {
    hostname: flags.string('hostname'),
    domainName: flags.string('domainname'),
    user: flags.string('user'),
    ...readStreams(flags, detached),
    terminal: flags.boolean('tty'),
    openStdin: flags.boolean('interactive'),
    environment: readEnvironment(context, flags),
    command: command.length === 0 ? null : command,
    entrypoint: flags.changed('entrypoint') ? [flags.string('entrypoint')] : null,
    ...(healthcheck === undefined ? {} : { healthcheck }),
    volumes: volumes.volumes,
    workingDirectory: flags.string('workdir'),
    exposedPorts: [
      ...new Set([
        ...ports.map(({ containerPort, protocol }) => `${containerPort}/${protocol}`),
        ...flags.list('expose').flatMap(readExpose),
      ]),
    ],
    labels: readLabels(context, flags),
    ...(stopSignal === '' ? {} : { stopSignal }),
    ...(flags.changed('stop-timeout') ? { stopTimeout: flags.integer('stop-timeout') } : {}),
  }
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
  const autoRemove = flags.boolean('rm')
  const restartPolicy = readRestartPolicy(flags.string('restart'))
  if (autoRemove && restartPolicy.name !== 'no') {
    throw new CommandError('conflicting options: cannot specify both --restart and --rm')
  }
  return {
    autoRemove,
    readOnlyRoot: flags.boolean('read-only'),
    init: flags.boolean('init'),
    privileged: flags.boolean('privileged'),
    networkMode,
    restartPolicy,
    memory: bytes(flags, 'memory') ?? 0,
    nanoCpus: flags.changed('cpus') ? parseDecimal(flags.string('cpus')) : 0,
    portBindings: ports,
    publishAllPorts: flags.boolean('publish-all'),
    binds: volumes.binds,
    volumesFrom: flags.list('volumes-from'),
    temporaryFileSystems: new Map(flags.list('tmpfs').map(splitAtColon)),
    extraHosts: flags.list('add-host').map((entry) => entry.replace(/^([^:=]*)=/, '$1:')),
    mounts,
    dns: flags.list('dns'),
    dnsOptions: [...flags.list('dns-option'), ...flags.list('dns-opt')],
    dnsSearch: flags.list('dns-search'),
    groupAdd: flags.list('group-add'),
    logDriver: flags.string('log-driver'),
    logOptions: keyValues(flags.list('log-opt')),
    containerIdFile: flags.string('cidfile'),
    annotations: keyValues(flags.list('annotation')),
    sharedMemorySize: bytes(flags, 'shm-size') ?? 0,
    limits: readLimits(flags),
  }
}

function splitAtColon(text: string): readonly [string, string] {
  const colon = text.indexOf(':')
  return colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}

/** Bytes of a size flag; undefined when it was not given. */
export function bytes(flags: FlagValues, name: string): number | undefined {
  return flags.changed(name) ? parseByteSize(flags.string(name)) : undefined
}

/** The limits that are kept and shown but have no effect here; those not given are absent. */
export function readLimits(flags: FlagValues): ResourceLimits {
  const whole = (name: string) => (flags.changed(name) ? flags.integer(name) : undefined)
  const text = (name: string) => (flags.changed(name) ? flags.string(name) : undefined)
  const limits = {
    memoryReservation: bytes(flags, 'memory-reservation'),
    memorySwap: flags.changed('memory-swap') ? parseSwapSize(flags.string('memory-swap')) : undefined,
    cpuShares: whole('cpu-shares'),
    cpuPeriod: whole('cpu-period'),
    cpuQuota: whole('cpu-quota'),
    cpusetCpus: text('cpuset-cpus'),
    cpusetMems: text('cpuset-mems'),
    pidsLimit: whole('pids-limit'),
  }
  return Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
}
