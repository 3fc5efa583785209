/** Joining what the client asks for with what the image brings (moby, runconfig and daemon/create.go `merge`). */
import { EngineError } from '../errors'
import type { Healthcheck, ImageSettings } from '../images/image'
import type { ContainerSettings } from './container'
import type { CreateRequest, RequestedSettings } from './create-request'
import type { HostSettings } from './host-settings'

/**
 * The settings of a new container.
 * @throws EngineError when neither side names a program.
 */
export function mergeSettings(request: CreateRequest, image: ImageSettings, hostname: string): ContainerSettings {
  const { settings } = request
  const program = mergeProgram(settings, image)
  const healthcheck = mergeHealthcheck(settings.healthcheck, image.healthcheck)
  const stopSignal = settings.stopSignal ?? image.stopSignal
  const stopTimeout = settings.stopTimeout ?? image.stopTimeout
  return {
    hostname,
    domainName: settings.domainName,
    user: settings.user === '' ? image.user : settings.user,
    attachStdin: settings.attachStdin,
    attachStdout: settings.attachStdout,
    attachStderr: settings.attachStderr,
    terminal: settings.terminal,
    openStdin: settings.openStdin,
    environment: mergeEnvironment(settings.environment, image.environment),
    ...program,
    ...(healthcheck === undefined ? {} : { healthcheck }),
    image: request.image,
    volumes: union(settings.volumes, image.volumes),
    workingDirectory: normaliseDirectory(settings.workingDirectory) || image.workingDirectory,
    exposedPorts: union(settings.exposedPorts, image.exposedPorts).toSorted(comparePorts),
    labels: mergeLabels(image.labels, settings.labels),
    ...(stopSignal === undefined ? {} : { stopSignal }),
    ...(stopTimeout === undefined ? {} : { stopTimeout }),
  }
}

/** A new entry point drops the image's command as well; a new command keeps the image's entry point. */
function mergeProgram(
  settings: RequestedSettings,
  image: ImageSettings,
): Pick<ContainerSettings, 'entrypoint' | 'command'> {
  const inherits = settings.entrypoint === null
  const entrypoint = inherits ? image.entrypoint : settings.entrypoint
  const command = settings.command ?? (inherits ? image.command : null)
  const cleared = entrypoint?.length === 1 && entrypoint[0] === '' ? null : entrypoint
  if ((cleared ?? []).length === 0 && (command ?? []).length === 0) {
    throw new EngineError('invalid-argument', 'no command specified')
  }
  return { entrypoint: cleared, command }
}

/** The container's own variables first, then those of the image that it does not set. */
function mergeEnvironment(own: readonly string[], image: readonly string[]): readonly string[] {
  const name = (entry: string) => entry.split('=', 1)[0]
  const set = new Set(own.map(name))
  return [...own, ...image.filter((entry) => !set.has(name(entry)))]
}

function mergeHealthcheck(own: Healthcheck | undefined, image: Healthcheck | undefined): Healthcheck | undefined {
  if (own === undefined || image === undefined) return own ?? image
  return { ...image, ...own, test: own.test.length === 0 ? image.test : own.test }
}

function mergeLabels(
  image: ReadonlyMap<string, string> | null,
  own: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const labels = new Map([...(image ?? []), ...own])
  return new Map([...labels].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])]
}

/** Ports by protocol-independent number, as a sorted JSON object shows them. */
function comparePorts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function normaliseDirectory(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') parts.pop()
    else parts.push(part)
  }
  return path === '' ? '' : `/${parts.join('/')}`
}

/** Bytes of `/dev/shm`. */
export function sharedMemorySize({ sharedMemorySize: wanted }: HostSettings): number {
  return wanted || 64 * 1024 * 1024
}
