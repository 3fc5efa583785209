/**
 * The configuration JSON of an image, byte for byte as Docker writes it: its digest is the image's ID.
 *
 * There are two forms. BuildKit writes the OCI image specification's `config` (config.md); the daemon itself
 * (`docker commit`, `docker import`) writes moby's container.Config with all its fields.
 */
import { goJson, type JsonObject, type JsonValue, sortedFields, sortedKeys } from '../oci/json'
import { formatTimestamp } from '../timestamps'
import { type Healthcheck, type HistoryEntry, type ImageSettings, noImageSettings } from './image'

/** The version that stands in what the daemon writes: Debian's build of 28.5.2. */
export const engineVersion = '28.5.2+dfsg4'

/** What goes into a configuration besides the settings. */
export type ConfigurationFacts = {
  /** Milliseconds since the Unix epoch; absent for an image that nothing was built into. */
  readonly created?: number
  readonly author: string
  readonly comment: string
  readonly architecture: string
  readonly variant?: string
  readonly operatingSystem: string
  readonly history: readonly HistoryEntry[]
  readonly diffIds: readonly string[]
}

/** Fields of the container that `docker commit` leaves in the configuration. */
export type CommittedContainer = {
  readonly id: string
  readonly hostname: string
  readonly domainName: string
  readonly attachStdin: boolean
  readonly attachStdout: boolean
  readonly attachStderr: boolean
  readonly terminal: boolean
  readonly openStdin: boolean
  /** The image as the container's creator named it. */
  readonly image: string
  readonly settings: ImageSettings
}

function setOf(names: readonly string[]): JsonObject {
  return Object.fromEntries([...names].sort().map((name) => [name, {}]))
}

function healthcheckJson(check: Healthcheck): JsonObject {
  return {
    Test: unlessEmpty(check.test),
    Interval: check.interval,
    Timeout: check.timeout,
    StartPeriod: check.startPeriod,
    StartInterval: check.startInterval,
    Retries: check.retries,
  }
}

/** Leaves a value out where Go's `omitempty` does. */
function unlessEmpty<Value extends { readonly length: number } | null | undefined>(value: Value): Value | undefined {
  return value === null || value === undefined || value.length === 0 ? undefined : value
}

/** `config` in the form of the OCI image specification with Docker's additions (moby/docker-image-spec). */
export function specificationSettings(settings: ImageSettings): JsonObject {
  const { labels } = settings
  return {
    User: unlessEmpty(settings.user),
    ExposedPorts: settings.exposedPorts.length === 0 ? undefined : setOf(settings.exposedPorts),
    Env: unlessEmpty(settings.environment),
    Entrypoint: unlessEmpty(settings.entrypoint),
    Cmd: unlessEmpty(settings.command),
    Volumes: settings.volumes.length === 0 ? undefined : setOf(settings.volumes),
    WorkingDir: unlessEmpty(settings.workingDirectory),
    Labels: labels === null || labels.size === 0 ? undefined : sortedFields(labels),
    StopSignal: unlessEmpty(settings.stopSignal),
    ArgsEscaped: settings.argumentsEscaped === true ? true : undefined,
    Healthcheck: settings.healthcheck === undefined ? undefined : healthcheckJson(settings.healthcheck),
    OnBuild: unlessEmpty(settings.onBuild),
    Shell: unlessEmpty(settings.shell),
  }
}

const noContainer = {
  hostname: '',
  domainName: '',
  attachStdin: false,
  attachStdout: false,
  attachStderr: false,
  terminal: false,
  openStdin: false,
  image: '',
} as const

/** `config` in the form of moby's container.Config. */
function daemonSettings(container: Omit<CommittedContainer, 'id' | 'settings'>, settings: ImageSettings): JsonObject {
  return {
    Hostname: container.hostname,
    Domainname: container.domainName,
    User: settings.user,
    AttachStdin: container.attachStdin,
    AttachStdout: container.attachStdout,
    AttachStderr: container.attachStderr,
    ExposedPorts: settings.exposedPorts.length === 0 ? undefined : setOf(settings.exposedPorts),
    Tty: container.terminal,
    OpenStdin: container.openStdin,
    StdinOnce: container.openStdin && container.attachStdin,
    Env: settings.environment.length === 0 ? null : settings.environment,
    Cmd: settings.command,
    Healthcheck: settings.healthcheck === undefined ? undefined : healthcheckJson(settings.healthcheck),
    ArgsEscaped: settings.argumentsEscaped === true ? true : undefined,
    Image: container.image,
    Volumes: settings.volumes.length === 0 ? null : setOf(settings.volumes),
    WorkingDir: settings.workingDirectory,
    Entrypoint: settings.entrypoint,
    OnBuild: settings.onBuild,
    Labels: settings.labels === null ? null : sortedFields(settings.labels),
    StopSignal: unlessEmpty(settings.stopSignal),
    StopTimeout: settings.stopTimeout,
    Shell: unlessEmpty(settings.shell),
  }
}

function historyJson(entry: HistoryEntry): JsonObject {
  return {
    created: formatTimestamp(entry.created),
    created_by: unlessEmpty(entry.createdBy),
    author: unlessEmpty(entry.author),
    comment: unlessEmpty(entry.comment),
    empty_layer: entry.emptyLayer ? true : undefined,
  }
}

function rootFileSystem(diffIds: readonly string[]): JsonObject {
  return { type: 'layers', diff_ids: diffIds }
}

/** Keys are in alphabetical order, as both writers have them. */
function document(facts: ConfigurationFacts, own: Readonly<Record<string, JsonValue | undefined>>): string {
  const fields: Readonly<Record<string, JsonValue | undefined>> = {
    architecture: facts.architecture,
    author: unlessEmpty(facts.author),
    comment: unlessEmpty(facts.comment),
    created: facts.created === undefined ? undefined : formatTimestamp(facts.created),
    history: facts.history.map(historyJson),
    os: facts.operatingSystem,
    rootfs: rootFileSystem(facts.diffIds),
    variant: facts.variant,
    ...own,
  }
  return goJson(sortedKeys(fields))
}

/** The configuration that a build writes. */
export function writeBuiltConfiguration(facts: ConfigurationFacts, settings: ImageSettings): string {
  return document({ ...facts, comment: '' }, { config: specificationSettings(settings) })
}

/** The configuration that `docker import` writes. */
export function writeImportedConfiguration(facts: ConfigurationFacts, settings: ImageSettings): string {
  return document(facts, {
    config: daemonSettings(noContainer, settings),
    container_config: daemonSettings(noContainer, noImageSettings),
    docker_version: engineVersion,
  })
}

/** The configuration that `docker commit` writes; the message stands in the last line of the history only. */
export function writeCommittedConfiguration(
  facts: ConfigurationFacts,
  settings: ImageSettings,
  container: CommittedContainer,
): string {
  return document(
    { ...facts, comment: '' },
    {
      config: daemonSettings(container, settings),
      container: container.id,
      container_config: daemonSettings(container, container.settings),
      docker_version: engineVersion,
    },
  )
}
