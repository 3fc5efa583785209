/** `docker inspect` of a container: fields and order as Docker Engine 28.5.2 writes them (moby, daemon/inspect.go). */
import type { Machine } from '../machine'
import type { JsonObject, JsonValue } from '../oci/json'
import { formatTimestamp } from '../timestamps'
import type { Container } from './container'
import { inspectHostConfig } from './inspect-host-config'
import { inspectMounts } from './inspect-mounts'
import { inspectNetworkSettings } from './inspect-networks'
import { containerDirectories } from './layers'
import { inspectLinks } from './links'
import { virtualSize, writableSize } from './size'

const never = '0001-01-01T00:00:00Z'

/** Where the daemon keeps what belongs to a container. */
function containerDirectory({ id }: Container): string {
  return `/var/lib/docker/containers/${id}`
}

/** The object that `docker inspect` prints. `withSize` adds `SizeRw` and `SizeRootFs` (`-s`). */
export function inspectContainer(machine: Machine, container: Container, withSize = false): JsonObject {
  const directory = containerDirectory(container)
  const { state } = container
  const hasJsonLog = ['', 'json-file'].includes(container.hostSettings.logDriver ?? '')
  const prepared = state.started !== undefined || state.error !== ''
  return {
    Id: container.id,
    Created: formatTimestamp(container.created),
    Path: container.path,
    Args: container.arguments,
    State: inspectState(container),
    Image: container.imageId,
    ResolvConfPath: prepared ? `${directory}/resolv.conf` : '',
    HostnamePath: prepared ? `${directory}/hostname` : '',
    HostsPath: prepared ? `${directory}/hosts` : '',
    LogPath: container.logOpened && hasJsonLog ? `${directory}/${container.id}-json.log` : '',
    Name: `/${container.name}`,
    RestartCount: container.restartCount,
    Driver: 'overlay2',
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: '',
    ExecIDs: execIdentifiers(container),
    HostConfig: { ...inspectHostConfig(container.hostSettings), Links: inspectLinks(machine, container) },
    GraphDriver: inspectLayers(machine, container),
    ...(withSize ? { SizeRw: writableSize(container), SizeRootFs: virtualSize(machine, container) } : {}),
    Mounts: inspectMounts(container),
    Config: inspectSettings(container),
    NetworkSettings: inspectNetworkSettings(machine, container),
  }
}

/** The programs that `docker exec` or a health check started and that still run; null where there are none. */
function execIdentifiers({ tasks }: Container): JsonValue {
  const running = tasks.flatMap(({ exitCode, specification: { execId } }) =>
    exitCode === undefined && execId !== undefined ? [execId] : [],
  )
  return running.length === 0 ? null : running
}

function inspectState({ state }: Container): JsonObject {
  const { status } = state
  return {
    Status: status,
    Running: status === 'running' || status === 'paused' || status === 'restarting',
    Paused: status === 'paused',
    Restarting: status === 'restarting',
    OOMKilled: state.outOfMemoryKilled,
    Dead: status === 'dead',
    Pid: state.processId,
    ExitCode: state.exitCode,
    Error: state.error,
    StartedAt: timeOrNever(state.started),
    FinishedAt: timeOrNever(state.finished),
    Health: inspectHealth(state.health),
  }
}

function timeOrNever(milliseconds: number | undefined): string {
  return milliseconds === undefined ? never : formatTimestamp(milliseconds)
}

function inspectHealth(health: Container['state']['health']): JsonObject | undefined {
  if (health === undefined) return undefined
  return {
    Status: health.status,
    FailingStreak: health.failingStreak,
    Log: health.log.map(({ started, finished, exitCode, output }) => ({
      Start: formatTimestamp(started),
      End: formatTimestamp(finished),
      ExitCode: exitCode,
      Output: output,
    })),
  }
}

function inspectLayers(machine: Machine, container: Container): JsonObject {
  const { lower, upper, work, merged } = containerDirectories(machine, container)
  return {
    Data: { ID: container.id, LowerDir: lower.join(':'), MergedDir: merged, UpperDir: upper, WorkDir: work },
    Name: 'overlay2',
  }
}

function inspectSettings(container: Container): JsonObject {
  const { settings } = container
  const { exposedPorts, volumes, healthcheck } = settings
  return {
    Hostname: settings.hostname,
    Domainname: settings.domainName,
    User: settings.user,
    AttachStdin: settings.attachStdin,
    AttachStdout: settings.attachStdout,
    AttachStderr: settings.attachStderr,
    ExposedPorts: exposedPorts.length === 0 ? undefined : emptyObjects(exposedPorts),
    Tty: settings.terminal,
    OpenStdin: settings.openStdin,
    StdinOnce: settings.openStdin && settings.attachStdin,
    Env: settings.environment.length === 0 ? null : settings.environment,
    Cmd: settings.command,
    Healthcheck: healthcheck === undefined ? undefined : inspectHealthcheck(healthcheck),
    Image: settings.image,
    Volumes: volumes.length === 0 ? null : emptyObjects(volumes),
    WorkingDir: settings.workingDirectory,
    Entrypoint: settings.entrypoint,
    MacAddress: mainMacAddress(container),
    OnBuild: null,
    Labels: Object.fromEntries(settings.labels),
    StopSignal: settings.stopSignal,
    StopTimeout: settings.stopTimeout,
  }
}

/** The MAC address asked for in the network that gives the network mode. */
function mainMacAddress({ endpoints, hostSettings }: Container): string | undefined {
  return endpoints.find(({ networkName }) => networkName === hostSettings.networkMode)?.requestedMacAddress
}

function inspectHealthcheck({
  test,
  interval,
  timeout,
  startPeriod,
  startInterval,
  retries,
}: NonNullable<Container['settings']['healthcheck']>): JsonValue {
  return {
    Test: test.length === 0 ? undefined : test,
    Interval: interval,
    Timeout: timeout,
    StartPeriod: startPeriod,
    StartInterval: startInterval,
    Retries: retries,
  }
}

/** A set as Go writes it: names with empty objects. */
function emptyObjects(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.toSorted().map((name) => [name, {}]))
}
