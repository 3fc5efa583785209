/** Reads the configuration JSON of an image (OCI image specification, config.md), whoever wrote it. */
import { EngineError } from '../errors'
import { isRecord, listAt, numberAt, parseJson, recordAt, stringAt, stringsAt } from '../oci/json'
import { parseTimestamp } from '../timestamps'
import type { Healthcheck, HistoryEntry, Image, ImageSettings } from './image'

/** An image as its configuration tells it; the layers are diff IDs. */
export type ReadConfiguration = Omit<Image, 'id' | 'layers' | 'parentId' | 'lastTagged'> & {
  readonly diffIds: readonly string[]
}

function readHealthcheck(value: unknown): Healthcheck | undefined {
  const test = stringsAt(value, 'Test')
  if (test === undefined) return undefined
  const times = {
    interval: numberAt(value, 'Interval'),
    timeout: numberAt(value, 'Timeout'),
    startPeriod: numberAt(value, 'StartPeriod'),
    startInterval: numberAt(value, 'StartInterval'),
    retries: numberAt(value, 'Retries'),
  }
  return { test, ...present(times) }
}

/** The entries of an object that have a value. */
function present<Value>(fields: Readonly<Record<string, Value | undefined>>): Partial<Record<string, Value>> {
  const kept: Partial<Record<string, Value>> = {}
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) kept[key] = value
  return kept
}

function readLabels(config: unknown): ReadonlyMap<string, string> | null {
  const labels = isRecord(config) ? config.Labels : undefined
  if (!isRecord(labels)) return null
  return new Map(Object.entries(labels).map(([name, value]) => [name, String(value)]))
}

function readSettings(config: unknown): ImageSettings {
  const healthcheck = readHealthcheck(recordAt(config, 'Healthcheck'))
  const stopSignal = stringAt(config, 'StopSignal')
  const stopTimeout = numberAt(config, 'StopTimeout')
  const shell = stringsAt(config, 'Shell')
  return {
    user: stringAt(config, 'User'),
    exposedPorts: Object.keys(recordAt(config, 'ExposedPorts')),
    environment: stringsAt(config, 'Env') ?? [],
    entrypoint: stringsAt(config, 'Entrypoint') ?? null,
    command: stringsAt(config, 'Cmd') ?? null,
    volumes: Object.keys(recordAt(config, 'Volumes')),
    workingDirectory: stringAt(config, 'WorkingDir'),
    labels: readLabels(config),
    onBuild: stringsAt(config, 'OnBuild') ?? null,
    ...(stopSignal === '' ? {} : { stopSignal }),
    ...(stopTimeout === undefined ? {} : { stopTimeout }),
    ...(shell === undefined ? {} : { shell }),
    ...(healthcheck === undefined ? {} : { healthcheck }),
    ...(isRecord(config) && config.ArgsEscaped === true ? { argumentsEscaped: true } : {}),
  }
}

function readHistory(value: unknown): HistoryEntry {
  const createdBy = stringAt(value, 'created_by')
  const author = stringAt(value, 'author')
  const comment = stringAt(value, 'comment')
  return {
    created: parseTimestamp(stringAt(value, 'created')),
    emptyLayer: isRecord(value) && value.empty_layer === true,
    ...(createdBy === '' ? {} : { createdBy }),
    ...(author === '' ? {} : { author }),
    ...(comment === '' ? {} : { comment }),
  }
}

/** Throws EngineError when the text is not an image configuration. */
export function readConfiguration(configuration: string): ReadConfiguration {
  const value = parseJson(configuration)
  const diffIds = stringsAt(recordAt(value, 'rootfs'), 'diff_ids') ?? []
  if (!isRecord(value)) throw new EngineError('invalid-argument', 'invalid image JSON, no RootFS key')
  const dockerVersion = stringAt(value, 'docker_version')
  const variant = stringAt(value, 'variant')
  const history = (listAt(value, 'history') ?? []).map(readHistory)
  return {
    configuration,
    created: parseTimestamp(stringAt(value, 'created')),
    author: stringAt(value, 'author'),
    comment: stringAt(value, 'comment') || (history.at(-1)?.comment ?? ''),
    architecture: stringAt(value, 'architecture'),
    operatingSystem: stringAt(value, 'os'),
    settings: readSettings(recordAt(value, 'config')),
    history,
    diffIds,
    ...(dockerVersion === '' ? {} : { dockerVersion }),
    ...(variant === '' ? {} : { variant }),
  }
}
